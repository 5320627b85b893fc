package org.sharewell.imports;

import java.util.List;
import java.util.stream.Collectors;

import org.sharewell.web.Languages;
import org.sharewell.web.Refusal;

/** Puts a refusal of the domain into one remark. */
final class Refused {
    private Refused() {
    }

    static String words(Refusal refusal) {
        return refusal.errors().any()
                ? refusal.errors().in(Languages.DEFAULT).values().stream().flatMap(List::stream).collect(Collectors.joining(" "))
                : refusal.why().in(Languages.DEFAULT);
    }
}
