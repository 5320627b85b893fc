package org.sharewell.web;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.Qute;

import org.sharewell.web.failures.Failures;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** Endpoints that exist only in tests, to try on them what every endpoint shares. */
@Path("/probe")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ProbePages {
    @Inject
    Reader reader;
    @Inject
    RateLimits limits;
    @Inject
    EntityManager database;

    @GET
    public String page() {
        return "<p>" + reader.locale() + "</p>";
    }

    @GET
    @Path("/words")
    public String words() {
        return Qute.fmt("{web:home}").render();
    }

    @POST
    public Response post() {
        return SeeOther.to("/probe").toResponse();
    }

    @POST
    @Path("/form")
    @Consumes({ MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA })
    public String form(@RestForm String title, @RestForm List<String> tags) {
        return title + tags;
    }

    @GET
    @Path("/database")
    @Transactional
    public String database() {
        return "" + database.createNativeQuery("select 1").getSingleResult();
    }

    @GET
    @Path("/failures/{kind}")
    public String fail(String kind) throws Exception {
        throw Failures.valueOf(kind).exception();
    }

    @GET
    @Path("/allowance")
    public String take(@RestQuery String who) {
        limits.take(Allowance.UPLOADS, who);
        return "taken";
    }

    @GET
    @Path("/strict")
    @Produces("image/png")
    public Response strict() {
        return Response.ok("image", "image/png").header("Content-Security-Policy", "sandbox").header("Cache-Control", "private, no-cache").build();
    }

    /** What a form may bring. */
    public record Thing(@Size(max = 10) String title, @Min(1) Integer count, List<String> tags, Thing inner) {}

    /** The same for programs. */
    @Path("/api/v1/probe")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes(MediaType.APPLICATION_JSON)
    public static class Api {
        @GET
        public Slice<String> list(@RestQuery @DefaultValue(Limit.DEFAULT) Limit limit, @RestQuery Cursor after, @RestQuery List<String> tag) {
            return new Slice<>(List.of("a", "b"), after);
        }

        @POST
        public Thing echo(@Valid Thing thing) {
            return thing;
        }

        @PUT
        public Response change(@HeaderParam("If-Match") String match, Thing thing) {
            new Version(7).expect(match);
            return Response.ok(thing).tag(new Version(8).tag()).build();
        }

        @GET
        @Path("/failures/{kind}")
        public String fail(String kind) throws Exception {
            throw Failures.valueOf(kind).exception();
        }
    }
}
