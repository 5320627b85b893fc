package org.sharewell.text.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two texts side by side: line by line, in changed lines word by word, and of what stayed only a little around each change. */
public final class Differences {
    /** Unchanged lines that are shown before and after a change. */
    private static final int AROUND = 2;
    /** A line of more words is changed as a whole: comparing them takes the square of their number. */
    private static final int MOST_WORDS = 1_000;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

    private final List<String> before;
    private final List<String> after;
    private final List<Row> rows = new ArrayList<>();
    private int same;

    private Differences(String before, String after) {
        this.before = before.lines().toList();
        this.after = after.lines().toList();
    }

    /** The rows to show from the first line to the last; none where nothing differs. */
    public static List<Row> of(String before, String after) {
        return new Differences(before, after).rows();
    }

    private List<Row> rows() {
        var changes = Change.joined(Change.between(before, after), before);
        for (var change : changes) {
            stayed(change);
            changed(change);
            same = change.from() + change.gone();
        }
        if (!changes.isEmpty()) tail(changes.getLast());
        return rows;
    }

    private void stayed(Change next) {
        var lines = next.from() - same;
        var head = rows.isEmpty() ? 0 : Math.min(AROUND, lines);
        var foot = Math.min(AROUND, lines - head);
        var shift = next.to() - next.from();
        show(same, head, shift);
        skip(lines - head - foot);
        show(next.from() - foot, foot, shift);
    }

    private void tail(Change last) {
        var lines = before.size() - same;
        show(same, Math.min(AROUND, lines), last.to() + last.come() - same);
        skip(lines - AROUND);
    }

    private void show(int from, int lines, int shift) {
        for (int i = from; i < from + lines; i++) rows.add(new Row(whole(i, before, false), whole(i + shift, after, false), 0));
    }

    private void skip(int lines) {
        if (lines > 0) rows.add(new Row(null, null, lines));
    }

    /** Lines that are alike stand side by side, and between them what went beside what came, in its order. */
    private void changed(Change change) {
        var partners = Pairing.of(before.subList(change.from(), change.from() + change.gone()), after.subList(change.to(), change.to() + change.come()));
        int left = 0;
        int right = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0) continue;
            beside(change.from() + left, i - left, change.to() + right, partners[i] - right);
            rows.add(words(change.from() + i, change.to() + partners[i]));
            left = i + 1;
            right = partners[i] + 1;
        }
        beside(change.from() + left, change.gone() - left, change.to() + right, change.come() - right);
    }

    private void beside(int from, int gone, int to, int come) {
        for (int i = 0; i < Math.max(gone, come); i++) {
            if (i >= gone) rows.add(new Row(null, whole(to + i, after, true), 0));
            else if (i >= come) rows.add(new Row(whole(from + i, before, true), null, 0));
            else rows.add(words(from + i, to + i));
        }
    }

    private static Cell whole(int line, List<String> text, boolean changed) {
        return new Cell(line + 1, List.of(new Piece(text.get(line), changed)));
    }

    private Row words(int old, int young) {
        var gone = List.of(BETWEEN_WORDS.split(before.get(old)));
        var come = List.of(BETWEEN_WORDS.split(after.get(young)));
        if (gone.size() > MOST_WORDS || come.size() > MOST_WORDS) return new Row(whole(old, before, true), whole(young, after, true), 0);
        var left = new Pieces(gone);
        var right = new Pieces(come);
        Change.between(gone, come).forEach(change -> {
            left.change(change.from(), change.gone());
            right.change(change.to(), change.come());
        });
        return new Row(new Cell(old + 1, left.all()), new Cell(young + 1, right.all()), 0);
    }

    /** A line before and after (null: there is none), or a number of lines left out because they stayed. */
    public record Row(Cell before, Cell after, int skipped) {
        public boolean isSame() {
            return before != null && after != null && Stream.of(before, after).flatMap(cell -> cell.pieces().stream()).noneMatch(Piece::changed);
        }
    }

    /** A line by its number, from one. */
    public record Cell(int line, List<Piece> pieces) {}

    /** Words that stayed, or did not. */
    public record Piece(String text, boolean changed) {}
}
