package org.sharewell.demo;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

import org.postgresql.copy.CopyManager;

import org.sharewell.text.Markdown;
import org.sharewell.text.Rendered;

/** Where generated rows go, and what they are made with; numbers in names begin after those of what was there before. */
record Tables(CopyManager copies, Quantities wanted, int before, Chance chance, Phrases phrases, Markdown markdown) {
    Copy into(String tableAndColumns) {
        try {
            return new Copy(copies, tableAndColumns);
        } catch (SQLException e) {
            throw new IllegalStateException(tableAndColumns, e);
        }
    }

    /** The texts in their order, rendered by all processors. */
    List<Rendered> render(List<String> texts) {
        return IntStream.range(0, texts.size()).parallel().mapToObj(i -> markdown.render(texts.get(i))).toList();
    }
}
