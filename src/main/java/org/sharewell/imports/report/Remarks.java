package org.sharewell.imports.report;

/** What is said about one text: knows in which file it stands and at which line it begins. */
public record Remarks(Report report, Place start) {
    public void notice(String text, int offset, Cause cause) {
        report.notice(at(text, offset), cause);
    }

    public void warn(String text, int offset, Cause cause) {
        report.warn(at(text, offset), cause);
    }

    private Place at(String text, int offset) {
        return start.at(start.line() + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count());
    }
}
