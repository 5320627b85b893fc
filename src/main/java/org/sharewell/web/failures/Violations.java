package org.sharewell.web.failures;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

import org.sharewell.web.Errors;
import org.sharewell.web.Message;

/** Turns broken constraints of an endpoint's parameters into errors under the names their sender knows. */
final class Violations {
    private Violations() {}

    /** Null where an answer of our own broke a constraint: nobody outside can mend that. */
    static Failure of(ConstraintViolationException thrown) {
        var errors = new Errors();
        thrown.getConstraintViolations().forEach(v -> errors.add(field(v), Message.said(v.getMessage())));
        return thrown.getConstraintViolations().stream().anyMatch(Violations::isAnswer) ? null : Failure.invalid(errors);
    }

    private static boolean isAnswer(ConstraintViolation<?> violation) {
        return nodes(violation).anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    /** A form's fields have no method before them; a parameter that is no form stands for itself. */
    private static String field(ConstraintViolation<?> violation) {
        var properties = nodes(violation).filter(node -> node.getKind() == ElementKind.PROPERTY).map(Path.Node::toString)
                .collect(Collectors.joining("."));
        return properties.isEmpty() ? nodes(violation).reduce((_, last) -> last).map(Path.Node::toString).orElse("") : properties;
    }

    private static Stream<Path.Node> nodes(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false);
    }
}
