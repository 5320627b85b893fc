package org.sharewell.web.limits;

import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts the allowance's headers on the answer. */
class RateLimitFilter {
    private final RateLimitHeaders headers;

    RateLimitFilter(RateLimitHeaders headers) {
        this.headers = headers;
    }

    @ServerResponseFilter
    void add(ContainerResponseContext response) {
        headers.values().forEach(response.getHeaders()::putSingle);
    }
}
