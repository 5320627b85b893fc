package org.sharewell.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;

/** What a name looks like (UTS 39): two names with the same skeleton are too easily mistaken for each other. */
public final class Skeleton {
    private static final SpoofChecker LOOK = new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    private Skeleton() {}

    public static String of(String name) {
        var composed = Normalizer2.getNFKCInstance().normalize(name);
        var folded = LOOK.getSkeleton(UCharacter.foldCase(latin(composed), true));
        // Case folding separates the capital I from the small l it looks like; here they are one.
        return UCharacter.foldCase(folded, true).replace('i', 'l').replaceAll("\\s++", " ").strip();
    }

    // A capital В (Cyrillic) looks like B, its small letter does not look like b: judged before the case is folded.
    private static String latin(String name) {
        var look = LOOK.getSkeleton(name);
        return look.chars().allMatch(c -> c < 0x80) ? look : name;
    }
}
