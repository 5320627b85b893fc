package org.sharewell.text.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.sharewell.text.conversion.Look.Mark;

/** Runs made ready for Markdown's marks, which do not count wherever one would like to put them. */
final class Runs {
    private static final List<Mark> MARKS = List.of(Mark.BOLD, Mark.ITALIC);

    private Runs() {}

    static String words(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** The same runs, no mark among which begins or ends at a space, in the midst of another, or between a letter and a sign. */
    static List<Run> loosened(List<Run> pieces) {
        var runs = new ArrayList<>(pieces);
        untangle(runs);
        plainSpaces(runs);
        var joined = joined(runs);
        for (var mark : MARKS) {
            Patience.check();
            for (int i = 1; i < joined.size(); i++) Edge.START.loosen(joined, i, mark);
            for (int i = joined.size() - 2; i >= 0; i--) Edge.END.loosen(joined, i, mark);
        }
        return joined;
    }

    /** Where one mark passes into another within a word, the italics give way. */
    private static void untangle(List<Run> runs) {
        for (int i = 1; i < runs.size(); i++) {
            var left = runs.get(i - 1);
            var right = runs.get(i);
            if (left.blank() || right.blank() || !marked(left) || !marked(right) || left.look().equals(right.look())) continue;
            runs.set(i - 1, left.without(Mark.ITALIC));
            runs.set(i, right.without(Mark.ITALIC));
        }
    }

    /** A space has only the marks that both its neighbours have. */
    static void plainSpaces(List<Run> runs) {
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).blank()) runs.set(i, runs.get(i).with(look(runs, i - 1).and(next(runs, i))));
        }
    }

    private static Look next(List<Run> runs, int at) {
        int next = at + 1;
        while (next < runs.size() && runs.get(next).blank()) next++;
        return look(runs, next);
    }

    private static Look look(List<Run> runs, int at) {
        return at < 0 || at == runs.size() ? Look.PLAIN : runs.get(at).look();
    }

    private static boolean marked(Run run) {
        return MARKS.stream().anyMatch(run.look()::has);
    }

    private static List<Run> joined(List<Run> pieces) {
        var joined = new ArrayList<Run>();
        for (int from = 0, to; from < pieces.size(); from = to) {
            to = from + 1;
            while (to < pieces.size() && pieces.get(from).joins(pieces.get(to))) to++;
            joined.add(to == from + 1 ? pieces.get(from) : pieces.get(from).with(words(pieces.subList(from, to))));
        }
        return joined;
    }
}
