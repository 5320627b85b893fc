package org.sharewell.web.calendar;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Folds content lines at 75 octets, between characters (RFC 5545, 3.1): the library counts characters, and cuts them in two. */
final class Folding {
    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private Folding() {}

    static String of(String content) {
        return content.lines().map(Folding::line).collect(Collectors.joining(END, "", END));
    }

    private static String line(String line) {
        var folded = new StringBuilder();
        var room = OCTETS;
        for (var character : line.codePoints().mapToObj(Character::toString).toList()) {
            var octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                folded.append(END).append(' ');
                room = OCTETS - 1;
            }
            folded.append(character);
            room -= octets;
        }
        return folded.toString();
    }
}
