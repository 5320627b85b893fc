package org.sharewell.people;

import java.util.List;
import java.util.Set;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** What was typed on one person's page goes into nobody else's account, though another has signed in since in the same browser. */
class SessionOwner {
    private static final String NAME = "signed-in-as";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Viewer viewer;

    SessionOwner(Viewer viewer) {
        this.viewer = viewer;
    }

    /** Refuses with 409 what says to come from the page of somebody other than the viewer. */
    @ServerRequestFilter
    @WithFormRead
    void check(ResteasyReactiveContainerRequestContext request) {
        if (SAFE.contains(request.getMethod())) return;
        var owners = owners(request);
        if (owners.isEmpty() || !viewer.signedIn() || owners.stream().allMatch(viewer.username()::equals)) return;
        throw Refusal.conflict(Message.of(PeopleMessages.class, PeopleMessages::somebodyElse));
    }

    private static List<String> owners(ResteasyReactiveContainerRequestContext request) {
        var form = form(request);
        var sent = form == null ? null : form.getFirst(NAME);
        if (sent != null && !sent.isFileItem()) return List.of(sent.getValue());
        return request.getUriInfo().getQueryParameters().getOrDefault(NAME, List.of());
    }

    private static FormData form(ResteasyReactiveContainerRequestContext request) {
        return ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
    }
}
