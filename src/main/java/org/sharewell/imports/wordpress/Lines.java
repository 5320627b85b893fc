package org.sharewell.imports.wordpress;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

import org.sharewell.imports.report.Cause;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;

/** Remarks about one text, at the line of the file in which their cause stands. */
record Lines(Report report, Place start) {
    void notice(Node node, Cause cause) {
        report.notice(at(node), cause);
    }

    void warn(Node node, Cause cause) {
        report.warn(at(node), cause);
    }

    void warn(String text, int offset, Cause cause) {
        report.warn(start.at(start.line() + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count()), cause);
    }

    /** What was made here stands where that stands which it was put into. */
    private Place at(Node node) {
        for (var near = node; near != null; near = near.parent()) {
            if (near.sourceRange().isTracked() && !isBody(near)) return start.at(start.line() + near.sourceRange().start().lineNumber() - 1);
        }
        return start;
    }

    private static boolean isBody(Node node) {
        return node instanceof Element element && element.normalName().equals("body");
    }
}
