package org.sharewell.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a link or an image may point: our own pages, the web, a mailbox, or a place in the same text. */
record Address(Kind kind, String href) {
    enum Kind { OWN, EXTERNAL, MAIL, ANCHOR }

    private static final int LONGEST = 2_000;
    private static final Pattern EXTERNAL = Pattern.compile("(?i)https?://(?:[^\\s/?#@:\\[\\]<>\"]++|\\[[0-9a-f:.]++])(?::\\d{1,5})?(?:[/?#].*+)?");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^\\s@?,;<>\"]++@[^\\s@?,;<>\"]++");
    private static final Pattern ANCHOR = Pattern.compile("#(?:" + Anchors.FORM + "|" + Footnotes.FORM + "|" + Footnotes.REFERENCE_FORM + ")");
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\]).*+");
    private static final Pattern IMAGE = Pattern.compile("(?i)/images/([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?:/[a-z0-9-]{1,40})?");
    // A link somebody clicks in good faith must not sign them out.
    private static final Set<String> REFUSED = Set.of("logout");

    /** The address, if a text may point there. */
    static Optional<Address> of(String written) {
        var href = written.strip();
        return href.length() <= LONGEST && href.codePoints().noneMatch(Address::hidden) ? known(href) : Optional.empty();
    }

    private static Optional<Address> known(String href) {
        if (EXTERNAL.matcher(href).matches()) return Optional.of(new Address(Kind.EXTERNAL, href));
        if (MAIL.matcher(href).matches()) return Optional.of(new Address(Kind.MAIL, href));
        if (ANCHOR.matcher(href).matches()) return Optional.of(new Address(Kind.ANCHOR, href));
        return OWN.matcher(href).matches() && plain(path(href)) ? Optional.of(new Address(Kind.OWN, href)) : Optional.empty();
    }

    private static boolean hidden(int c) {
        return c == '\\' || Character.isWhitespace(c) || Characters.broken(c) || Characters.control(c) || Characters.format(c);
    }

    private static String path(String href) {
        return href.split("[?#]", 2)[0];
    }

    /** Spelled in one way only: no dot segments, no parameters, and nothing percent-encoded that need not be. */
    private static boolean plain(String path) {
        try {
            var decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
            return segments(decoded) == segments(path) && decoded.codePoints().noneMatch(c -> c == ';' || c == '%' || hidden(c) && c != ' ')
                    && Stream.of(decoded.substring(1).split("/", -1)).noneMatch(Address::crooked) && !REFUSED.contains(first(decoded));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static long segments(String path) {
        return path.chars().filter(c -> c == '/').count();
    }

    private static boolean crooked(String segment) {
        return segment.equals(".") || segment.equals("..");
    }

    private static String first(String path) {
        return path.split("/", 3)[1].toLowerCase(Locale.ROOT).strip();
    }

    /** The own path without query and fragment. */
    String path() {
        return path(href);
    }

    boolean is(Kind expected) {
        return kind == expected;
    }

    /** The image of ours at this address, if it is one's. */
    Optional<UUID> image() {
        var image = IMAGE.matcher(href);
        return image.matches() ? Optional.of(UUID.fromString(image.group(1))) : Optional.empty();
    }
}
