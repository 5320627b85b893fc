package org.sharewell.imports.directory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;

/** The characters of a CSV file, in whatever encoding a spreadsheet wrote them. */
final class CsvText {
    static final int LARGEST = 20 << 20;

    private CsvText() {
    }

    static Optional<String> read(InputStream in, Place file, Report report) throws IOException {
        var bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            report.error(file, m -> m.csvTooLarge(LARGEST >> 20));
            return Optional.empty();
        }
        return Optional.of(withoutMark(decode(bytes, file, report)));
    }

    private static String decode(byte[] bytes, Place file, Report report) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            boolean wide = bytes.length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
            var charset = wide ? StandardCharsets.UTF_16 : Charset.forName("windows-1252");
            report.notice(file, m -> m.charsetTaken(charset.name()));
            return new String(bytes, charset);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
