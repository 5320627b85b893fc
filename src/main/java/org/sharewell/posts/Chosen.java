package org.sharewell.posts;

import java.util.Arrays;
import java.util.Locale;

/** The chips above the feed. */
public enum Chosen {
    ALL, SPACES, FOLLOWING, UNREAD, QUESTIONS, LEADERS, MINE;

    /** The chip of a query parameter; unknown words show everything. */
    static Chosen of(String filter) {
        return Arrays.stream(values()).filter(c -> c.key().equals(filter)).findFirst().orElse(ALL);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Filter filter(Marks marks) {
        var all = Filter.everything();
        return switch (this) {
            case ALL -> all;
            case SPACES -> all.mySpaces();
            case FOLLOWING -> all.followed(marks);
            case UNREAD -> all.unread();
            case QUESTIONS -> all.kind(Kind.QUESTION);
            case LEADERS -> all.byLeaders();
            case MINE -> all.mine();
        };
    }
}
