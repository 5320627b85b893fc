package org.sharewell.web;

import java.util.List;

/** Some of a list, and the cursor at which it goes on (null: that was all). */
public record Slice<T>(List<T> items, String next) {}
