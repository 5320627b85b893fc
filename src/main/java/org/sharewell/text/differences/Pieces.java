package org.sharewell.text.differences;

import java.util.ArrayList;
import java.util.List;

/** A line's words, put together again to what stayed and what did not. */
final class Pieces {
    private final List<String> words;
    private final List<Differences.Piece> pieces = new ArrayList<>();
    private int done;

    Pieces(List<String> words) {
        this.words = words;
    }

    void change(int from, int count) {
        add(from, false);
        add(from + count, true);
    }

    List<Differences.Piece> all() {
        add(words.size(), false);
        return pieces;
    }

    private void add(int until, boolean changed) {
        if (until > done) pieces.add(new Differences.Piece(String.join("", words.subList(done, until)), changed));
        done = until;
    }
}
