package org.sharewell.credit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a work uses another: goes on from it, changes it, does in practice what it says, or repeats its words. */
public enum Relation {
    BUILDS_ON, ADAPTS, APPLIED_IN, QUOTES;

    /** The name used in the database, in forms and in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Relation> of(String key) {
        return Arrays.stream(values()).filter(relation -> relation.key().equals(key)).findFirst();
    }

    /** All of them, as forms offer them. */
    static List<String> keys() {
        return Arrays.stream(values()).map(Relation::key).toList();
    }
}
