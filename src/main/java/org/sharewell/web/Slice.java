package org.sharewell.web;

import java.util.List;
import java.util.function.Function;

/** A part of a list, and where the next part begins; null at the end. */
public record Slice<T>(List<T> items, Cursor next) {
    /** From rows fetched with one more than asked for: the extra one only says that there is more. */
    public static <T> Slice<T> of(List<T> oneMore, Limit limit, Function<T, Cursor> place) {
        if (oneMore.size() <= limit.count()) return new Slice<>(List.copyOf(oneMore), null);
        var items = List.copyOf(oneMore.subList(0, limit.count()));
        return new Slice<>(items, place.apply(items.getLast()));
    }

    public <R> Slice<R> map(Function<T, R> each) {
        return new Slice<>(items.stream().map(each).toList(), next);
    }
}
