package org.sharewell.imports.wordpress;

/** The text of an element, and the line at which it begins. */
record Words(String text, int line) {
    static final Words NONE = new Words("", 0);

    String oneLine() {
        return text.strip().replaceAll("\\s+", " ");
    }
}
