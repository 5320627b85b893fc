package org.sharewell.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Names the first thing that is wrong with a text of several lines. */
public class MultilineValidator implements ConstraintValidator<Multiline, String> {
    private Multiline rule;

    @Override
    public void initialize(Multiline rule) {
        this.rule = rule;
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        return text == null || Flaw.inLines(text).or(() -> Flaw.inLength(text, rule.min(), rule.max())).map(flaw -> flaw.report(text, context)).orElse(true);
    }
}
