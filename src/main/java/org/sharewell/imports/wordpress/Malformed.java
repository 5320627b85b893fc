package org.sharewell.imports.wordpress;

import org.sharewell.imports.report.Cause;
import org.sharewell.imports.report.Place;

/** The file cannot be read as what it says it is: at which line and column, and why. */
final class Malformed extends RuntimeException {
    private final int line;
    private final int column;
    private final transient Cause why;

    Malformed(int line, int column, Cause why) {
        this.line = line;
        this.column = column;
        this.why = why;
    }

    Place place(String file) {
        return Place.of(file).at(line).in("column " + column);
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    Cause why() {
        return why;
    }
}
