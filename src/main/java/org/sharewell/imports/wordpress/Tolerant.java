package org.sharewell.imports.wordpress;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;

/**
 * The characters of an export with what XML refuses put right, each for each, so that lines and columns stay: empty lines and a
 * declaration at the start, characters that XML has not, and a "]]>" that is no end. Nothing may grow without end on its way to the parser.
 */
final class Tolerant extends FilterReader {
    /** Stands where a character was that XML has not. */
    static final char DROPPED = '\uFDD0';
    /** Stands for the ">" of a "]]>" in text. */
    static final char NO_END = '\uFDD1';

    /** As much as one text may hold, or one tag. */
    private static final int LONGEST_TEXT = 16 << 20;
    private static final int LONGEST_TAG = 1 << 16;
    private static final int LOOK = 8 << 10;
    private static final Pattern DECLARATION = Pattern.compile("\\A\\s*+<\\?xml\\s[^>]{0,1000}\\?>");

    private enum In { TEXT, OPENED, BANG, TAG, COMMENT, INSTRUCTION, CDATA }

    /** A line and a column, both counted from 1. */
    record Position(int line, int column) {}

    private final Dropped dropped = new Dropped();
    private char[] start;
    private int given;
    private In in = In.TEXT;
    private final StringBuilder bang = new StringBuilder();
    private char quote;
    private char before;
    private char beforeThat;
    private int length;
    private boolean isBeforeRoot = true;
    private Position root = new Position(1, 1);
    private int line = 1;
    private int column = 1;

    Tolerant(Reader characters) throws IOException {
        super(characters);
        var look = new char[LOOK];
        int read = characters.read(look, 0, LOOK);
        var text = new String(look, 0, Math.max(read, 0));
        var declaration = DECLARATION.matcher(text);
        int end = declaration.find() ? declaration.end() : 0;
        start = (text.substring(0, end).replaceAll("[^\r\n]", " ") + text.substring(end)).toCharArray();
    }

    /** The characters that were dropped, or replaced because their bytes were none. */
    Dropped dropped() {
        return dropped;
    }

    /** Where the first element begins, or whatever stands in its place: the parser tells only where that ends. */
    Position root() {
        return root;
    }

    /** Whether this is the end of all that was read, or beyond: then the file ends too early, not the parser. */
    boolean endsAt(int atLine, int atColumn) {
        return atLine > line || atLine == line && atColumn >= column;
    }

    @Override
    public int read(char[] into, int offset, int most) throws IOException {
        int read = given < start.length ? fromStart(into, offset, most) : super.read(into, offset, most);
        for (int i = offset; i < offset + read; i++) into[i] = put(into[i]);
        return read;
    }

    private int fromStart(char[] into, int offset, int most) {
        int count = Math.min(most, start.length - given);
        System.arraycopy(start, given, into, offset, count);
        given += count;
        return count;
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    private char put(char read) {
        char put = right(read);
        follow(put);
        if (++length > (in == In.TEXT || in == In.CDATA || in == In.COMMENT ? LONGEST_TEXT : LONGEST_TAG)) throw new Malformed(line, column, m -> m.xmlTooLong());
        beforeThat = before;
        before = put;
        advance(read);
        return put;
    }

    private void advance(char read) {
        if (read == '\n' && beforeThat == '\r') return;
        if (read == '\n' || read == '\r') {
            line++;
            column = 1;
        } else {
            column++;
        }
    }

    private char right(char read) {
        if (read == '\uFFFD') dropped.add(line, column);
        if (read >= ' ' && read < DROPPED || read == '\n' || read == '\r' || read == '\t') return read == '>' && isNoEnd() ? NO_END : read;
        if (read > NO_END && read < '\uFFFE') return read;
        dropped.add(line, column);
        return in == In.TEXT || in == In.CDATA || in == In.COMMENT ? DROPPED : ' ';
    }

    private boolean isNoEnd() {
        return in == In.TEXT && before == ']' && beforeThat == ']';
    }

    private void follow(char c) {
        switch (in) {
            case TEXT -> text(c);
            case OPENED -> opened(c);
            case BANG -> bang(c);
            case TAG -> tag(c);
            case COMMENT -> enter(c == '>' && before == '-' && beforeThat == '-' ? In.TEXT : In.COMMENT);
            case INSTRUCTION -> enter(c == '>' && before == '?' ? In.TEXT : In.INSTRUCTION);
            case CDATA -> enter(c == '>' && before == ']' && beforeThat == ']' ? In.TEXT : In.CDATA);
        }
    }

    private void text(char c) {
        if (c != '<') return;
        enter(In.OPENED);
        if (isBeforeRoot) root = new Position(line, column);
    }

    private void enter(In next) {
        if (next == in) return;
        in = next;
        isBeforeRoot &= next != In.TAG;
        length = 0;
        // what ended one thing is no beginning of the end of the next
        before = 0;
    }

    private void opened(char c) {
        bang.setLength(0);
        enter(c == '!' ? In.BANG : c == '?' ? In.INSTRUCTION : In.TAG);
    }

    private void bang(char c) {
        bang.append(c);
        if (bang.toString().equals("--")) enter(In.COMMENT);
        else if (bang.toString().equals("[CDATA[")) enter(In.CDATA);
        else if (!"--".startsWith(bang.toString()) && !"[CDATA[".startsWith(bang.toString())) enter(In.TAG);
    }

    private void tag(char c) {
        if (quote == 0 && c == '>') enter(In.TEXT);
        else if (quote == 0 && (c == '"' || c == '\'')) quote = c;
        else if (c == quote) quote = 0;
    }

    /** How many characters were lost, and where the first of them stood. */
    static final class Dropped {
        private int count;
        private int line;
        private int column;

        private void add(int atLine, int atColumn) {
            if (count++ > 0) return;
            line = atLine;
            column = atColumn;
        }

        int count() {
            return count;
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }
    }
}
