package org.sharewell.web;

import java.util.function.UnaryOperator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** Says whether htmx asks for a part of a page; a boosted link and a restored history want the whole one. */
@RequestScoped
public class Htmx {
    private final HttpHeaders headers;

    Htmx(HttpHeaders headers) {
        this.headers = headers;
    }

    public boolean wantsFragment() {
        return wantsFragment(headers::getHeaderString);
    }

    public static boolean wantsFragment(UnaryOperator<String> header) {
        return "true".equals(header.apply("HX-Request")) && header.apply("HX-Boosted") == null
                && header.apply("HX-History-Restore-Request") == null;
    }
}
