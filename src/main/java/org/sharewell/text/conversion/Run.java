package org.sharewell.text.conversion;

/** Some characters in a row that look the same, or one thing among them: code, a picture (by its address), a line's end. */
record Run(Kind kind, String text, String address, Look look) {
    enum Kind { WORDS, CODE, PICTURE, BREAK }

    static Run words(String text, Look look) {
        return new Run(Kind.WORDS, text, null, look);
    }

    boolean is(Kind kind) {
        return this.kind == kind;
    }

    boolean blank() {
        return is(Kind.BREAK) || is(Kind.WORDS) && text.isBlank();
    }

    boolean endsWithSpace() {
        return is(Kind.BREAK) || is(Kind.WORDS) && text.endsWith(" ");
    }

    boolean startsWithSpace() {
        return is(Kind.BREAK) || is(Kind.WORDS) && text.startsWith(" ");
    }

    Run with(String text) {
        return new Run(kind, text, address, look);
    }

    Run with(Look look) {
        return new Run(kind, text, address, look);
    }

    Run without(Look.Mark mark) {
        return with(look.with(mark, false));
    }

    boolean joins(Run other) {
        return kind == other.kind && (is(Kind.WORDS) || is(Kind.CODE)) && look.equals(other.look);
    }
}
