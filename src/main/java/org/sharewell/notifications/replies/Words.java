package org.sharewell.notifications.replies;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody has written themselves: above what they answer, and without the signature. */
final class Words {
    /** Where mail programs begin what is quoted, or the signature (RFC 3676, 4.3). */
    private static final Pattern END = Pattern.compile("(?i)-- ?|_{10,}|-{2,} ?(original message|ursprüngliche nachricht|forwarded message).*"
            + "|(on|am|le|el) .{4,200}(wrote|schrieb|a écrit|escribió).{0,120}:|(from|von): .*@.*|(sent from my|von meinem) .*(gesendet)?.*");
    private static final Pattern BROKEN = Pattern.compile("(?im)^((?:on|am) [^\\n]{4,200})\\n([^\\n]{0,120}(?:wrote|schrieb)[^\\n]{0,120}:)\\s*$");

    private Words() {}

    static String of(String text) {
        var lines = BROKEN.matcher(text.replace("\r\n", "\n")).replaceAll("$1 $2").lines().toList();
        return own(lines).stream().filter(line -> !line.startsWith(">")).collect(Collectors.joining("\n")).strip();
    }

    private static List<String> own(List<String> lines) {
        return lines.stream().takeWhile(line -> !END.matcher(line.strip()).matches() && !line.equals("-- ")).toList();
    }
}
