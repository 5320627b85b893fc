package org.sharewell.imports;

/** What is said about one text: knows in which file it stands and at which line it begins. */
record Remarks(Report report, Place start) {
    void notice(String text, int offset, Cause cause) {
        report.notice(at(text, offset), cause);
    }

    void warn(String text, int offset, Cause cause) {
        report.warn(at(text, offset), cause);
    }

    private Place at(String text, int offset) {
        return start.at(start.line() + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count());
    }
}
