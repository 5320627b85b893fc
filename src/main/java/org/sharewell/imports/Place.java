package org.sharewell.imports;

/** Where in what was brought along something stands; line 0 and column "" mean the whole. */
record Place(String file, int line, String column) {
    static Place of(String file) {
        return new Place(file, 0, "");
    }

    Place at(int line) {
        return new Place(file, line, column);
    }

    Place in(String column) {
        return new Place(file, line, column);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (column.isEmpty() ? "" : " (" + column + ")");
    }
}
