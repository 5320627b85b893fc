package org.sharewell.web;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.arc.DefaultBean;

/** A reader of whom only the browser's languages are known. */
@DefaultBean
@RequestScoped
class StrangerReader implements Reader {
    private final HttpHeaders headers;

    StrangerReader(HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Locale locale() {
        return Languages.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }
}
