package org.sharewell.web;

import java.util.Locale;
import java.util.function.Function;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** A sentence for a person, put into words only when their language is known. */
public final class Message {
    private final Function<Locale, String> words;

    private Message(Function<Locale, String> words) {
        this.words = words;
    }

    /** A sentence of a bundle, e.g. {@code Message.of(PostMessages.class, m -> m.tooLong(200))}. */
    public static <M> Message of(Class<M> bundle, Function<M, String> sentence) {
        return new Message(locale -> sentence.apply(bundle(bundle, locale)));
    }

    /** Words that are already in the reader's language, as Bean Validation makes them. */
    public static Message said(String words) {
        return new Message(_ -> words);
    }

    private static <M> M bundle(Class<M> bundle, Locale locale) {
        return locale.getLanguage().equals(Languages.DEFAULT.getLanguage()) ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(locale.getLanguage()));
    }

    public String in(Locale locale) {
        return words.apply(locale);
    }
}
