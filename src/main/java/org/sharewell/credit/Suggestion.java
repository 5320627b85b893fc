package org.sharewell.credit;

/** A post that somebody may mean, by its address here. */
public record Suggestion(String path, String title) {}
