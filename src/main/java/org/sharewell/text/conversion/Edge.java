package org.sharewell.text.conversion;

import java.util.List;

import org.sharewell.text.conversion.Look.Mark;
import org.sharewell.text.conversion.Run.Kind;

/** Where a mark begins or ends; Markdown does not see it there when a sign stands on the inside and a letter on the outside. */
enum Edge {
    START, END;

    /** Takes the signs at this edge of the run out of the mark. */
    void loosen(List<Run> runs, int at, Mark mark) {
        var run = runs.get(at);
        var outside = runs.get(this == START ? at - 1 : at + 1);
        if (!run.look().has(mark) || outside.look().has(mark) || !letter(outside)) return;
        if (!run.is(Kind.WORDS)) runs.set(at, run.without(mark));
        else split(runs, at, mark);
    }

    private boolean letter(Run outside) {
        if (!outside.is(Kind.WORDS)) return false;
        var text = outside.text();
        return word(this == START ? text.codePointBefore(text.length()) : text.codePointAt(0));
    }

    private void split(List<Run> runs, int at, Mark mark) {
        var run = runs.get(at);
        var signs = signs(run.text());
        if (signs == 0) return;
        var cut = this == START ? signs : run.text().length() - signs;
        var first = run.with(run.text().substring(0, cut));
        var last = run.with(run.text().substring(cut));
        runs.remove(at);
        if (this == START) add(runs, at, first.without(mark), last);
        else add(runs, at, first, last.without(mark));
    }

    private static void add(List<Run> runs, int at, Run... parts) {
        runs.addAll(at, List.of(parts).stream().filter(run -> !run.text().isEmpty()).toList());
    }

    private int signs(String text) {
        int signs = 0;
        while (signs < text.length()) {
            var character = this == START ? text.codePointAt(signs) : text.codePointBefore(text.length() - signs);
            if (word(character)) break;
            signs += Character.charCount(character);
        }
        return signs;
    }

    private static boolean word(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }
}
