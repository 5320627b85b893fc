package org.sharewell.posts.gatherings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody says when asked whether they come. */
public enum Answer {
    YES, MAYBE, NO;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Answer> of(String key) {
        return Arrays.stream(values()).filter(answer -> answer.key().equals(key)).findFirst();
    }
}
