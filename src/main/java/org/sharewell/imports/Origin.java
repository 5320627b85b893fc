package org.sharewell.imports;

import java.util.Arrays;
import java.util.UUID;

import org.sharewell.imports.report.Outcome;

/** Where something here came from: what the source said of it, and what stood here afterwards, both hashed; without a thing it is gone. */
record Origin(Kind kind, UUID thing, byte[] hash, byte[] written) {
    /** What can come in, each with its column. */
    enum Kind {
        PERSON, POST, IMAGE, COMMENT;

        String column() {
            return name().toLowerCase(java.util.Locale.ROOT) + "_id";
        }
    }

    boolean isGone() {
        return thing == null;
    }

    boolean says(byte[] source) {
        return Arrays.equals(hash, source);
    }

    /** What is to become of it, when the source says this and here stands that. */
    Outcome outcome(byte[] source, byte[] here) {
        return says(source) ? Outcome.UNCHANGED : Arrays.equals(written, here) ? Outcome.CHANGED : Outcome.LEFT_ALONE;
    }
}
