package org.sharewell.text;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.validation.ConstraintValidatorContext;

import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** What can be wrong with human text; each has its sentence in ValidationMessages. */
enum Flaw {
    BROKEN(text -> text.codePoints().anyMatch(Characters::broken)),
    INVISIBLE(text -> anyFormat(text) || text.chars().anyMatch(Characters::control)),
    CONTROL(text -> text.codePoints().anyMatch(Flaw::disturbing)),
    SPACE_AROUND(text -> !text.isEmpty() && (Text.space(text.charAt(0)) || Text.space(text.charAt(text.length() - 1)))),
    NOT_COMPOSED(text -> !Normalizer.isNormalized(text, Normalizer.Form.NFC)),
    PILED_MARKS(Flaw::piled),
    EMPTY(String::isEmpty),
    TOO_SHORT(_ -> false),
    TOO_LONG(_ -> false);

    private final Predicate<String> found;

    Flaw(Predicate<String> found) {
        this.found = found;
    }

    static Optional<Flaw> inLine(String text) {
        return first(text, BROKEN, INVISIBLE, SPACE_AROUND, NOT_COMPOSED, PILED_MARKS);
    }

    static Optional<Flaw> inLines(String text) {
        return first(text, BROKEN, CONTROL, NOT_COMPOSED);
    }

    static Optional<Flaw> inLength(String text, int min, int max) {
        var length = text.codePointCount(0, text.length());
        if (length > max) return Optional.of(TOO_LONG);
        return length >= min ? Optional.empty() : Optional.of(length == 0 ? EMPTY : TOO_SHORT);
    }

    private static Optional<Flaw> first(String text, Flaw... flaws) {
        return Stream.of(flaws).filter(f -> f.found.test(text)).findFirst();
    }

    /** Replaces the constraint's general sentence by this flaw's own; always false, as a validator answers. */
    boolean report(String text, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.unwrap(HibernateConstraintValidatorContext.class).addMessageParameter("found", text.codePointCount(0, text.length()))
                .buildConstraintViolationWithTemplate("{text." + name() + "}").addConstraintViolation();
        return false;
    }

    private static boolean anyFormat(String text) {
        var characters = text.codePoints().toArray();
        for (var i = 0; i < characters.length; i++) {
            var within = i > 0 && Characters.withinEmoji(characters[i - 1], characters[i], i + 1 < characters.length ? characters[i + 1] : 0);
            if (Characters.format(characters[i]) && !within) return true;
        }
        return false;
    }

    private static boolean disturbing(int c) {
        return Characters.control(c) && c != '\n' && c != '\t';
    }

    private static boolean piled(String text) {
        var marks = 0;
        for (var c : text.codePoints().toArray()) {
            marks = Characters.mark(c) ? marks + 1 : 0;
            if (marks > Characters.MARKS) return true;
        }
        return false;
    }
}
