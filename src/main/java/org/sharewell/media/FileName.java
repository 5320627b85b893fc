package org.sharewell.media;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What a sender called a file, cleaned so that it may stand in a header, a page or a Markdown text. */
record FileName(String value) {
    private static final int LONGEST = 200;
    /** A name that also names one of these is made to be mistaken for it; "acme.com.png" and "node.js.png" are honest. */
    private static final Set<String> ACTIVE = Set.of("html", "htm", "xhtml", "svg", "php", "phtml", "jsp", "jspx", "asp",
            "aspx", "exe", "bat", "cmd", "jar", "hta", "swf");

    static FileName of(String declared) {
        var name = declared == null ? "" : declared.substring(Math.max(declared.lastIndexOf('/'), declared.lastIndexOf('\\')) + 1);
        var kept = name.codePoints().filter(FileName::visible).limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        var composed = Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
        // Composing makes a few characters longer (U+0958 and its like), and the column holds 200.
        return new FileName(composed.substring(0, composed.offsetByCodePoints(0, Math.min(LONGEST, composed.codePointCount(0, composed.length())))));
    }

    /** Whether a declared name tries to be something else: a control character, an encoded NUL, a second, active extension. */
    static boolean isDeceptive(String declared) {
        if (declared == null) return false;
        return declared.chars().anyMatch(Character::isISOControl) || declared.contains("%00")
                || Arrays.stream(declared.toLowerCase(Locale.ROOT).split("\\.")).skip(1).map(String::strip).anyMatch(ACTIVE::contains);
    }

    private static boolean visible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    String extension() {
        return value.substring(value.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    boolean hasExtension() {
        return value.lastIndexOf('.') >= 0;
    }

    /** The name without its extension. */
    String base() {
        var base = hasExtension() ? value.substring(0, value.lastIndexOf('.')).strip() : value;
        return base.isEmpty() ? "image" : base;
    }

    /** The base in a form that ends no Markdown link text. */
    String markdown() {
        return base().replaceAll("[\\\\`*_\\[\\]<>!&]", "\\\\$0");
    }

    /** Content-Disposition in both forms of RFC 6266; the extension is ours, not the sender's. */
    String disposition(String extension) {
        var name = base() + "." + extension;
        var plain = name.replaceAll("[^A-Za-z0-9 ._()-]", "_");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "inline; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
