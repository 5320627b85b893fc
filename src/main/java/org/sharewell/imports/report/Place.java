package org.sharewell.imports.report;

/** Where in what was brought along something stands; line 0 and column "" mean the whole. */
public record Place(String file, int line, String column) {
    public static Place of(String file) {
        return new Place(file, 0, "");
    }

    public Place at(int line) {
        return new Place(file, line, column);
    }

    public Place in(String column) {
        return new Place(file, line, column);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (column.isEmpty() ? "" : " (" + column + ")");
    }
}
