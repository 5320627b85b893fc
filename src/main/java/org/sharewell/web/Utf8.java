package org.sharewell.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** What percent escapes and strings must be before anything else reads them: valid UTF-8 without NUL. */
public final class Utf8 {
    private Utf8() {}

    /** The text behind percent escapes; nothing where they are broken or not UTF-8 (RFC 3986 2.1, RFC 3629 3). */
    public static Optional<String> decoded(String escaped) {
        try {
            return Optional.of(strict(bytes(escaped)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    /** Text from bytes that must be UTF-8, or an IllegalArgumentException. */
    public static String strict(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private static byte[] bytes(String escaped) {
        var bytes = new ByteArrayOutputStream(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            // A character beyond ASCII was not escaped: cut to one byte it is judged like the rest.
            bytes.write(c == '%' ? HexFormat.fromHexDigits(escaped, i + 1, (i += 2) + 1) : c);
        }
        return bytes.toByteArray();
    }

    /** No NUL and no half of a surrogate pair: neither can be stored. */
    public static boolean isText(String value) {
        return value.indexOf('\0') < 0 && value.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
}
