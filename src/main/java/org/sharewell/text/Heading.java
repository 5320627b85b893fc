package org.sharewell.text;

/** A heading of level 2 or 3 that "In this article" can point to. */
public record Heading(int level, String id, String text) {}
