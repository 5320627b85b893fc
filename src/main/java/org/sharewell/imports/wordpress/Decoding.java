package org.sharewell.imports.wordpress;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Finds out in which encoding a file is written: its byte order mark says so, or its XML declaration; otherwise it is UTF-8. */
final class Decoding {
    private static final int LOOK = 1024;
    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");

    private Decoding() {
    }

    /** The file's characters; bytes that are none become U+FFFD. */
    static Reader of(InputStream bytes) throws IOException {
        var in = new BufferedInputStream(bytes, 1 << 16);
        in.mark(LOOK);
        var start = in.readNBytes(LOOK);
        in.reset();
        var mark = mark(start);
        in.skipNBytes(mark.length);
        var charset = mark.length == 0 ? declared(start) : mark.charset();
        return new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private record Mark(int length, Charset charset) {}

    private static Mark mark(byte[] start) {
        if (begins(start, 0xEF, 0xBB, 0xBF)) return new Mark(3, StandardCharsets.UTF_8);
        if (begins(start, 0xFE, 0xFF)) return new Mark(2, StandardCharsets.UTF_16BE);
        if (begins(start, 0xFF, 0xFE)) return new Mark(2, StandardCharsets.UTF_16LE);
        return new Mark(0, StandardCharsets.UTF_8);
    }

    private static boolean begins(byte[] start, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != bytes[i]) return false;
        }
        return true;
    }

    private static Charset declared(byte[] start) {
        if (begins(start, '<', 0)) return StandardCharsets.UTF_16LE;
        if (begins(start, 0, '<')) return StandardCharsets.UTF_16BE;
        var found = DECLARED.matcher(new String(Arrays.copyOf(start, start.length), StandardCharsets.ISO_8859_1));
        return found.find() ? named(found.group(1)) : StandardCharsets.UTF_8;
    }

    /** The bytes are known to be ASCII-like here, whatever the declaration says. */
    private static Charset named(String name) {
        try {
            var charset = Charset.forName(name);
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalArgumentException _) {
            throw new Malformed(1, 1, m -> m.encodingUnknown(name));
        }
    }
}
