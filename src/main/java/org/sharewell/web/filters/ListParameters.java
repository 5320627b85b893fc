package org.sharewell.web.filters;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.QueryParam;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters that an endpoint takes as a list, and that may therefore be given more than once. */
final class ListParameters {
    private ListParameters() {}

    static Set<String> of(Method endpoint) {
        return Arrays.stream(endpoint.getParameters()).flatMap(ListParameters::names).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Parameter parameter) {
        if (isList(parameter.getType())) return Stream.of(name(parameter, parameter.getName()));
        return isPlain(parameter) ? Stream.empty() : fields(parameter.getType());
    }

    /** Quarkus reads a class with annotated fields or components as a form even without BeanParam. */
    private static boolean isPlain(Parameter parameter) {
        return parameter.getType().isPrimitive() || !parameter.isAnnotationPresent(BeanParam.class)
                && parameter.getType().getName().startsWith("java.");
    }

    private static Stream<String> fields(Class<?> form) {
        return Arrays.stream(form.getDeclaredFields()).filter(field -> isList(field.getType())).map(ListParameters::name);
    }

    private static String name(Field field) {
        return name(field, field.getName());
    }

    private static boolean isList(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || type.isArray();
    }

    private static String name(AnnotatedElement element, String otherwise) {
        return Stream.of(element.getAnnotations()).map(annotation -> switch (annotation) {
            case RestQuery query -> query.value();
            case RestForm form -> form.value();
            case QueryParam query -> query.value();
            case FormParam form -> form.value();
            default -> null;
        }).filter(Objects::nonNull).filter(name -> !name.isEmpty()).findFirst().orElse(otherwise);
    }
}
