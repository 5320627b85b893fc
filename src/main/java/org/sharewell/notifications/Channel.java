package org.sharewell.notifications;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.sharewell.web.Message;

/** How somebody is told: not at all, in the page, or by mail besides. */
public enum Channel {
    NONE(NotificationMessages::none), PAGE(NotificationMessages::page), WEEKLY(NotificationMessages::weekly), DAILY(NotificationMessages::daily),
    NOW(NotificationMessages::now);

    private final Function<NotificationMessages, String> words;

    Channel(Function<NotificationMessages, String> words) {
        this.words = words;
    }

    static Optional<Channel> of(String key) {
        return Arrays.stream(values()).filter(channel -> channel.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The next quieter one. */
    public Channel less() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    public String words(Locale locale) {
        return Message.of(NotificationMessages.class, words).in(locale);
    }
}
