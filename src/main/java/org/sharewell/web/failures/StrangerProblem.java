package org.sharewell.web.failures;

import java.util.Locale;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import org.sharewell.web.Ids;
import org.sharewell.web.Languages;

/** A program that has not signed in gets its 401 from the challenge, which has no body: this adds the problem. */
class StrangerProblem {
    private static final MediaType TYPE = MediaType.valueOf(Problem.MEDIA_TYPE);

    @ServerResponseFilter
    void explain(ContainerRequestContext request, ContainerResponseContext response) {
        var browser = request.getHeaderString("HX-Request") != null;
        if (response.getStatus() != 401 || response.hasEntity() || browser) return;
        Locale locale = Languages.accepted(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        response.setEntity(Problem.of(Failure.plain(401), Ids.next(), locale), null, TYPE);
    }
}
