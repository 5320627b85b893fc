package org.sharewell.notifications;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.sharewell.people.Portrait;

/** One thread as it is told: what is unread of it, or else what was. */
public record Thread(Threads.Row row, List<Threads.Item> items, Locale locale) {
    private static final int NAMED = 3;

    public Thread(Threads.Row row, List<Threads.Item> items, Locale locale) {
        this.row = row;
        this.items = row.unread() > 0 ? items.stream().filter(Threads.Item::unread).toList() : items;
        this.locale = locale;
    }

    public boolean isUnread() {
        return row.unread() > 0;
    }

    /** How often each thing happened, the latest first. */
    Map<Reason, Long> counts() {
        return items.stream().collect(Collectors.groupingBy(item -> Reason.of(item.reason()), LinkedHashMap::new, Collectors.counting()));
    }

    /** "2 comments on your post". */
    public List<String> words() {
        return counts().entrySet().stream().map(count -> count.getKey().in(locale, count.getValue())).toList();
    }

    /** The kinds of all that, each to be chosen. */
    public List<Kind> kinds() {
        return counts().keySet().stream().map(reason -> reason.kind).distinct().toList();
    }

    List<Portrait> everybody() {
        return items.stream().filter(item -> item.username() != null).map(item -> new Portrait(item.username(), item.name(), item.picture())).distinct().toList();
    }

    /** Those who did it last. */
    public List<Portrait> people() {
        return everybody().stream().limit(NAMED).toList();
    }

    public long others() {
        return Math.max(everybody().size() - NAMED, 0);
    }
}
