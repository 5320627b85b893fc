package org.sharewell.text.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.sharewell.text.conversion.Look.Mark;
import org.sharewell.text.conversion.Run.Kind;

/** What stands in one paragraph, heading or cell, as it is collected. */
final class Line {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]++");
    // Hyphens that show only where a line ends, marks of byte order, and letters of symbol fonts, which mean nothing elsewhere.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u00AD\\u200B\\u2060\\uFEFF\\uE000-\\uF8FF\\uFFFC\\uFFFE\\uFFFF&&[^\\s]]++");
    private static final Pattern PIECE = Pattern.compile(" |[^ ]++");

    private final List<Run> runs = new ArrayList<>();

    void words(String text, Look look) {
        var clean = SPACE.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ");
        var further = clean.startsWith(" ") && (runs.isEmpty() || runs.getLast().endsWithSpace()) ? clean.substring(1) : clean;
        if (!further.isEmpty()) runs.add(Run.words(further, look));
    }

    void code(String text, Look look) {
        var clean = SPACE.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
        if (!clean.isEmpty()) runs.add(new Run(Kind.CODE, clean, null, look));
    }

    void picture(String alt, String address, Look look) {
        runs.add(new Run(Kind.PICTURE, alt, address, look));
    }

    /** Ends the line; says whether there was anything on it. */
    boolean lineBreak() {
        while (!runs.isEmpty() && runs.getLast().is(Kind.WORDS) && runs.getLast().endsWithSpace()) {
            var last = runs.removeLast();
            if (!last.blank()) runs.add(last.with(last.text().stripTrailing()));
        }
        if (runs.isEmpty() || runs.getLast().is(Kind.BREAK)) return false;
        return runs.add(new Run(Kind.BREAK, "", null, Look.PLAIN));
    }

    boolean blank() {
        return runs.stream().allMatch(Run::blank);
    }

    /** The runs word by word, without space at the edges; between words a space has only what both have. */
    List<Run> runs() {
        var pieces = new ArrayList<Run>();
        runs.forEach(run -> pieces(run, pieces));
        while (!pieces.isEmpty() && pieces.getLast().blank()) pieces.removeLast();
        while (!pieces.isEmpty() && pieces.getFirst().blank()) pieces.removeFirst();
        Runs.plainSpaces(pieces);
        return pieces;
    }

    private static void pieces(Run run, List<Run> pieces) {
        if (!run.is(Kind.WORDS)) pieces.add(run);
        else PIECE.matcher(run.text()).results().forEach(piece -> pieces.add(run.with(piece.group())));
    }

    void without(Mark mark) {
        runs.replaceAll(run -> run.without(mark));
    }
}
