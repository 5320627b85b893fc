package org.sharewell.imports.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.sharewell.imports.report.Line.Severity;

/** What an import says: a line for each problem, and counts at the end. */
public final class Report {
    /** A hostile file must not fill the memory with remarks about itself; all are counted, the first are kept. */
    static final int LINES_KEPT = 10_000;

    /** What is counted. */
    public enum Tally { PEOPLE, POSTS, COMMENTS, IMAGES }

    private final List<Line> lines = new ArrayList<>();
    private final Map<Severity, Integer> said = new EnumMap<>(Severity.class);
    private final Map<Tally, Integer> seen = new EnumMap<>(Tally.class);
    private final Map<Tally, Map<Outcome, Integer>> became = new EnumMap<>(Tally.class);

    public void error(Place place, Cause cause) {
        add(new Line(Severity.ERROR, place, cause));
    }

    public void warn(Place place, Cause cause) {
        add(new Line(Severity.WARNING, place, cause));
    }

    public void notice(Place place, Cause cause) {
        add(new Line(Severity.NOTICE, place, cause));
    }

    public void count(Tally what) {
        seen.merge(what, 1, Integer::sum);
    }

    public void count(Tally what, Outcome how) {
        became.computeIfAbsent(what, _ -> new EnumMap<>(Outcome.class)).merge(how, 1, Integer::sum);
    }

    public int counted(Tally what, Outcome how) {
        return became.getOrDefault(what, Map.of()).getOrDefault(how, 0);
    }

    /** How many are new or changed. */
    public int arrived(Tally what) {
        return counted(what, Outcome.ADDED) + counted(what, Outcome.CHANGED);
    }

    public int count(Severity severity) {
        return said.getOrDefault(severity, 0);
    }

    public int counted(Tally what) {
        return seen.getOrDefault(what, 0);
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    public List<Line> lines() {
        return Collections.unmodifiableList(lines);
    }

    public void add(Severity severity, Place place, Cause cause) {
        add(new Line(severity, place, cause));
    }

    private void add(Line line) {
        said.merge(line.severity(), 1, Integer::sum);
        if (lines.size() < LINES_KEPT) {
            lines.add(line);
        }
    }
}
