package org.sharewell.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.identity.SecurityIdentity;

import org.sharewell.web.Languages;

/** Says who the request's viewer is. */
class Viewers {
    @Produces
    @Named("viewer")
    @RequestScoped
    Viewer viewer(SecurityIdentity identity, HttpHeaders headers) {
        var spoken = Languages.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Sessions.Live live = identity.getAttribute(SessionIdentities.LIVE);
        return live == null ? Viewer.nobody(spoken) : new Viewer(live.account(), live.id(), live.account().language(spoken));
    }
}
