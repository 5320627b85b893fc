package org.sharewell.text.conversion;

/** Markdown made of HTML, and how many pictures, links and embedded things (players, drawings, frames) had to be left out. */
public record Converted(String markdown, int pictures, int links, int embedded) {}
