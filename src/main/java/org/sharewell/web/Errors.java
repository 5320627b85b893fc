package org.sharewell.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.ConstraintViolation;

/** What is wrong with a form, field by field. */
public final class Errors {
    private final Map<String, List<Message>> byField = new LinkedHashMap<>();

    /** The violations of a form's constraints, under the names of its fields. */
    public static Errors of(Set<? extends ConstraintViolation<?>> violations) {
        var errors = new Errors();
        violations.forEach(v -> errors.add(v.getPropertyPath().toString(), Message.said(v.getMessage())));
        return errors;
    }

    public Errors add(String field, Message why) {
        byField.computeIfAbsent(field, _ -> new ArrayList<>()).add(why);
        return this;
    }

    /** Also what somebody else has refused for. */
    public void add(Errors others) {
        others.byField.forEach((field, whys) -> whys.forEach(why -> add(field, why)));
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    public boolean on(String field) {
        return byField.containsKey(field);
    }

    /** Refuses with all of them if there are any. */
    public void refuse() {
        if (any()) throw Refusal.invalid(this);
    }

    /** All sentences by field, in a reader's language. */
    public Map<String, List<String>> in(Locale locale) {
        return byField.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                e -> e.getValue().stream().map(m -> m.in(locale)).toList(), (a, _) -> a, LinkedHashMap::new));
    }
}
