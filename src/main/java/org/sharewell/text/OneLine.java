package org.sharewell.text;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/** One line of human text, such as a name or a title: nothing invisible in it, nothing outside it; null is valid. */
@Target({FIELD, METHOD, PARAMETER, RECORD_COMPONENT, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneLineValidator.class)
public @interface OneLine {
    /** The greatest length, in code points. */
    int max();

    /** The smallest length, in code points. */
    int min() default 0;

    String message() default "{text.oneLine}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
