package org.sharewell.web.failures;

import java.util.Locale;
import java.util.function.UnaryOperator;

import org.sharewell.web.Htmx;
import org.sharewell.web.Languages;

/** What an answer depends on: who asks (a page, a part of a page, a program) and in which language. */
record Asking(Kind kind, Locale locale) {
    enum Kind { PAGE, FRAGMENT, PROGRAM }

    /** From the path and the headers alone, so that it works before any route and without a database. */
    static Asking of(String path, UnaryOperator<String> header) {
        return new Asking(kind(path, header), Languages.accepted(header.apply("Accept-Language")));
    }

    Asking in(Locale other) {
        return new Asking(kind, other);
    }

    private static Kind kind(String path, UnaryOperator<String> header) {
        if (path.startsWith("/api/") || path.startsWith("/scim/") || prefersJson(header.apply("Accept"))) return Kind.PROGRAM;
        return Htmx.wantsFragment(header) ? Kind.FRAGMENT : Kind.PAGE;
    }

    private static boolean prefersJson(String accept) {
        return accept != null && accept.contains("json") && !accept.contains("text/html");
    }
}
