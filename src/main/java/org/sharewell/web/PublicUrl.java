package org.sharewell.web;

import java.net.URI;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people reach this installation: the one source of absolute links, since a Host header can be forged. */
@Singleton
public class PublicUrl {
    private final URI url;

    PublicUrl(@ConfigProperty(name = "sharewell.url") Optional<URI> configured,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.url = configured.orElseGet(() -> URI.create("http://localhost:" + port));
    }

    public boolean https() {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    /** Scheme, host and port as a browser's Origin header names them. */
    public String origin() {
        return url.getScheme() + "://" + url.getAuthority();
    }

    /** The absolute address of a path that begins with a slash. */
    public String of(String path) {
        return origin() + path;
    }
}
