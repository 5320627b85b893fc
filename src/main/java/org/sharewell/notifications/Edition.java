package org.sharewell.notifications;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sharewell.mail.Letter;
import org.sharewell.web.Message;

/** What a letter says of things that were told: a line for each thread, that leads there. */
record Edition(List<Unsent.Item> items, Locale locale) {
    /** So much fits into what mail programs show in one piece (102 KB), however long the titles. */
    private static final int MOST = 40;

    /** Of one thread. */
    Letter.Wording ofThread(String name, String unsubscribe) {
        return wording(lines().getFirst().words(), name, unsubscribe);
    }

    /** Of all threads. */
    Letter.Wording ofDay(String name, String unsubscribe) {
        return wording(say(m -> m.digestSubject(threads().size())), name, unsubscribe);
    }

    private Letter.Wording wording(String subject, String name, String unsubscribe) {
        var paragraphs = new ArrayList<>(List.of(say(m -> m.hello(name))));
        if (threads().size() > MOST) paragraphs.add(say(m -> m.more(threads().size() - MOST)));
        var choices = new Letter.Link(say(NotificationMessages::choose), "/my/notifications");
        return new Letter.Wording(subject, paragraphs, lines(), new Letter.Footer(say(NotificationMessages::mailWhy), unsubscribe, choices));
    }

    private List<Letter.Link> lines() {
        return threads().stream().limit(MOST).map(this::line).toList();
    }

    private List<List<Unsent.Item>> threads() {
        return List.copyOf(items.stream().collect(Collectors.groupingBy(Unsent.Item::thread, LinkedHashMap::new, Collectors.toList())).values());
    }

    private Letter.Link line(List<Unsent.Item> thread) {
        var first = thread.getFirst();
        var what = thread.stream().collect(Collectors.groupingBy(item -> Reason.of(item.reason()), LinkedHashMap::new, Collectors.counting()))
                .entrySet().stream().map(count -> count.getKey().in(locale, count.getValue())).collect(Collectors.joining(", "));
        var who = thread.stream().map(Unsent.Item::who).filter(Objects::nonNull).distinct().limit(5).collect(Collectors.joining(", "));
        var title = first.title() == null ? say(NotificationMessages::untitled) : first.title();
        return new Letter.Link(who.isEmpty() ? title + ": " + what : say(m -> m.line(title, what, who)), first.path());
    }

    private String say(Function<NotificationMessages, String> sentence) {
        return Message.of(NotificationMessages.class, sentence).in(locale);
    }
}
