package org.sharewell.demo;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** Texts of any length, of sentences that the demo company has written. */
final class Phrases {
    private final List<String> sentences;
    private final List<String> titles;

    Phrases(Shelf shelf) {
        var texts = Stream.concat(shelf.texts("posts").stream(), shelf.texts("drafts").stream()).toList();
        this.titles = texts.stream().map(text -> text.front().title()).filter(title -> !title.isEmpty()).toList();
        this.sentences = texts.stream().flatMap(text -> Arrays.stream(text.markdown().split("\\n\\s*\\n")))
                .filter(part -> Character.isLetter(part.charAt(0))).flatMap(part -> Arrays.stream(part.split("(?<=[.!?])\\s+")))
                .filter(sentence -> sentence.length() > 20 && sentence.length() < 400).map(sentence -> sentence.replace('\n', ' ')).toList();
    }

    String sentence(Chance chance) {
        return chance.of(sentences);
    }

    /** The beginning of one title with the end of another. */
    String title(Chance chance) {
        var from = chance.of(titles).split(" ");
        var to = chance.of(titles).split(" ");
        var words = Stream.concat(Arrays.stream(from).limit((from.length + 1) / 2), Arrays.stream(to).skip(to.length / 2));
        return String.join(" ", words.toList());
    }

    /** Paragraphs of about so many words. */
    String text(Chance chance, int words) {
        var text = new StringJoiner("\n\n");
        for (int count = 0; count < words; ) {
            var paragraph = paragraph(chance, Math.min(90, words - count));
            count += paragraph.split(" ").length;
            text.add(paragraph);
        }
        return text.toString();
    }

    /** The same with a heading, a list or a table here and there, as articles have them. */
    String article(Chance chance, int words) {
        var text = new StringJoiner("\n\n");
        for (int count = 0; count < words; ) {
            var part = part(chance, Math.min(240, words - count));
            count += part.split("\\s+").length;
            text.add(part);
        }
        return text.toString();
    }

    private String part(Chance chance, int words) {
        var plain = text(chance, words);
        return switch (chance.below(5)) {
            case 0, 1 -> "## " + title(chance) + "\n\n" + plain;
            case 2 -> plain + "\n\n- " + sentence(chance) + "\n- " + sentence(chance) + "\n- " + sentence(chance);
            case 3 -> plain + "\n\n| Site | Before | After |\n|---|---:|---:|\n| Basel | 11 | 4 |\n| Lagos | 14 | 5 |\n| Osaka | 12 | 6 |";
            default -> "> " + sentence(chance) + "\n\n" + plain;
        };
    }

    private String paragraph(Chance chance, int words) {
        var paragraph = new StringJoiner(" ");
        for (int count = 0; count < words; ) {
            var sentence = sentence(chance);
            count += sentence.split(" ").length;
            paragraph.add(sentence);
        }
        return paragraph.toString();
    }
}
