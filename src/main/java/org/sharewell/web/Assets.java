package org.sharewell.web;

import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.NonBlocking;
import org.jboss.resteasy.reactive.RestResponse;

/** The stylesheet, the script and the icons: each in one piece, under an address that changes with what is in it. */
@Named("assets")
@Singleton
@Path("/assets/{version}")
@PermitAll
public class Assets {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Map<String, Bundle> byName = Map.of(
            "sharewell.css", Bundle.stylesheet("css/sharewell.css"),
            "sharewell.js", Bundle.script("js/sharewell.js"),
            "icons.svg", Bundle.image("img/icons.svg"),
            "favicon.svg", Bundle.image("img/favicon.svg"));
    private final String version = Bundle.fingerprint(byName.values());

    public String version() {
        return version;
    }

    /** A page of an older release may still ask for its own version: it gets today's, but does not keep it. */
    @GET
    @Path("/{name}")
    @NonBlocking
    public RestResponse<byte[]> get(String version, String name) {
        var bundle = byName.get(name);
        if (bundle == null) throw Refusal.notFound();
        return RestResponse.ResponseBuilder.ok(bundle.content(), bundle.type())
                .header("Cache-Control", version.equals(this.version) ? FOR_EVER : "no-cache").build();
    }
}
