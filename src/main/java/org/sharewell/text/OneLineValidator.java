package org.sharewell.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Names the first thing that is wrong with a line. */
public class OneLineValidator implements ConstraintValidator<OneLine, String> {
    private OneLine rule;

    @Override
    public void initialize(OneLine rule) {
        this.rule = rule;
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        return text == null || Flaw.inLine(text).or(() -> Flaw.inLength(text, rule.min(), rule.max())).map(flaw -> flaw.report(text, context)).orElse(true);
    }
}
