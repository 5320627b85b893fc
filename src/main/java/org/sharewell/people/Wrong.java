package org.sharewell.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sharewell.web.Refusal;

/** What is wrong with a form, in the reader's words, as its page shows it; a general reason stands under "". */
public record Wrong(Map<String, List<String>> byField) {
    static final Wrong NOTHING = new Wrong(Map.of());

    static Wrong of(Refusal refusal, Locale locale) {
        return new Wrong(refusal.errors().any() ? refusal.errors().in(locale) : Map.of("", List.of(refusal.why().in(locale))));
    }

    /** The sentences on a field, or on one of the items typed into it. */
    public List<String> on(String field) {
        return byField.entrySet().stream().filter(e -> e.getKey().equals(field) || e.getKey().startsWith(field + "["))
                .flatMap(e -> e.getValue().stream()).toList();
    }
}
