package org.sharewell.web.filters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Leaves out of a form that is read as a map what has no name: RESTEasy Reactive's reader of such forms fails on a bare "=". */
@Provider
class NamelessFields implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(context.getMediaType())) {
            var sent = new String(context.getInputStream().readAllBytes(), ISO_8859_1);
            context.setInputStream(new ByteArrayInputStream(named(sent).getBytes(ISO_8859_1)));
        }
        return context.proceed();
    }

    private static String named(String form) {
        return Stream.of(form.split("&")).filter(field -> !field.isEmpty() && !field.startsWith("=")).collect(Collectors.joining("&"));
    }
}
