package org.sharewell.people;

import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Turns a session's token into an identity: one statement per request, so that a disabled person is out at once. */
@ApplicationScoped
class SessionIdentities implements IdentityProvider<TokenAuthenticationRequest> {
    static final String TYPE = "session";
    /** The same token of a page that asks by itself: that keeps nobody signed in. */
    static final String UNATTENDED = "unattended session";
    /** The attribute that holds the person's id, for packages left of this one. */
    static final String PERSON = "person";
    static final String LIVE = "live";

    private final Sessions sessions;

    SessionIdentities(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> sessions.live(new Token(request.getToken().getToken()), !request.getToken().getType().equals(UNATTENDED))
                .map(SessionIdentities::identity).orElseThrow(AuthenticationFailedException::new));
    }

    private static SecurityIdentity identity(Sessions.Live live) {
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(live.account().username()))
                .addRoles(live.account().roles().stream().map(Role::key).collect(Collectors.toSet()))
                .addAttribute(PERSON, live.account().id()).addAttribute(LIVE, live).build();
    }
}
