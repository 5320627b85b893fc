package org.sharewell.credit.proposals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

import org.sharewell.text.SafeHtml;

/** The longer sentences of a text, each as a number that is the same however it is set, spaced or marked up. */
final class Sentences {
    private static final int SHORTEST = 40;
    private static final int MOST = 2_000;
    private static final String BLOCKS = "p, li, h2, h3, h4, h5, h6, td, th, pre, dt, dd, summary, figcaption";
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]++");

    private Sentences() {}

    static Set<Long> of(SafeHtml text) {
        var found = new LinkedHashSet<Long>();
        for (var block : Jsoup.parseBodyFragment(text.html()).select(BLOCKS)) note(words(block), found);
        return found;
    }

    /** Without those of the blocks in it: a quotation's last sentence is not its author's name. */
    private static String words(Element block) {
        if (block.select(BLOCKS).size() == 1) return block.text();
        var own = block.clone();
        own.select(BLOCKS).stream().filter(inner -> inner != own).forEach(Element::remove);
        return own.text();
    }

    private static void note(String words, Set<Long> found) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(words);
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE && found.size() < MOST; from = to, to = breaks.next()) {
            var sentence = normal(words.substring(from, to));
            if (sentence.codePointCount(0, sentence.length()) >= SHORTEST) found.add(hash(sentence));
        }
    }

    /** Letters and digits alone, in one case. */
    static String normal(String sentence) {
        var folded = UCharacter.foldCase(Normalizer2.getNFKCInstance().normalize(sentence), true);
        return NOT_WORDS.matcher(folded).replaceAll(" ").strip();
    }

    private static long hash(String sentence) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(sentence.getBytes(StandardCharsets.UTF_8))).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
