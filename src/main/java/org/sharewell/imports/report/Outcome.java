package org.sharewell.imports.report;

/** What became of one person or post of a source. */
public enum Outcome {
    /** It is new here. */
    ADDED,
    /** The source says something else than last time. */
    CHANGED,
    UNCHANGED,
    /** It was here before any import, or the source says something else but it has been edited or removed here: what people did here counts. */
    LEFT_ALONE
}
