package org.sharewell.web;

import java.util.regex.Pattern;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestResponse;

/** After a form: on to the page that shows the result (303), by a path, so that no Host header can lead elsewhere. */
public final class SeeOther {
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}\\\\]*");

    private SeeOther() {}

    public static <T> RestResponse<T> to(String path) {
        return RestResponse.ResponseBuilder.<T>create(Response.Status.SEE_OTHER).header("Location", local(path)).build();
    }

    /** Whether an address is one of ours: one slash, no scheme, no host, no control characters. */
    public static boolean isLocal(String path) {
        return path != null && LOCAL.matcher(path).matches();
    }

    private static String local(String path) {
        if (!isLocal(path)) throw new IllegalArgumentException("not a path of ours");
        return path;
    }
}
