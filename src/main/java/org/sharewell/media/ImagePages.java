package org.sharewell.media;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.FilePart;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import org.sharewell.web.Message;
import org.sharewell.web.Refusal;
import org.sharewell.web.SeeOther;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;

/** Uploads and pictures under /images. */
@Path("/images")
@Authenticated
public class ImagePages {
    private final Images images;
    private final RateLimits limits;
    private final SecurityIdentity identity;

    ImagePages(Images images, RateLimits limits, SecurityIdentity identity) {
        this.images = images;
        this.limits = limits;
        this.identity = identity;
    }

    /** What an editor puts into the text. */
    record Uploaded(String url, String markdown) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    public Response upload(@RestForm("file") FileUpload file, @Context HttpHeaders headers) throws IOException {
        if (file == null) throw Refusal.invalid("file", Message.of(MediaMessages.class, MediaMessages::missing));
        limits.take(Allowance.UPLOADS, person().toString());
        try (var content = Files.newInputStream(file.uploadedFile())) {
            var image = images.store(new Upload(content, file.fileName(), file.contentType()), person());
            return answer(image, headers);
        }
    }

    private static Response answer(Image image, HttpHeaders headers) {
        if (!headers.getAcceptableMediaTypes().contains(MediaType.APPLICATION_JSON_TYPE)) {
            return at(303, back(headers.getHeaderString("Referer")).orElse(image.url())).build();
        }
        return at(201, image.url()).type(MediaType.APPLICATION_JSON_TYPE).entity(new Uploaded(image.url(), image.markdown())).build();
    }

    /** A plain path: an address built from the request would have the host that the sender claims. */
    private static Response.ResponseBuilder at(int status, String path) {
        return Response.status(status).header("Location", path);
    }

    /** The page the form was on, by its path only. */
    private static Optional<String> back(String referer) {
        try {
            return Optional.ofNullable(referer).map(page -> URI.create(page).getRawPath()).filter(SeeOther::isLocal);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @GET
    @Path("/{id}")
    @Transactional
    public Response original(UUID id, @Context Request request) {
        return show(id, Size.ORIGINAL, request);
    }

    @GET
    @Path("/{id}/{size}")
    @Transactional
    public Response sized(UUID id, String size, @Context Request request) {
        return show(id, Size.of(size).orElseThrow(Refusal::notFound), request);
    }

    /** The right to see comes first: not even "unchanged" is said to anybody else. */
    private Response show(UUID id, Size size, Request request) {
        var image = images.visible(person(), id);
        var unchanged = request.evaluatePreconditions(new EntityTag(image.tag(size)));
        return headed(unchanged != null ? unchanged : pixels(image, size), image, size);
    }

    private Response.ResponseBuilder pixels(Image image, Size size) {
        var file = images.file(image, size).toFile();
        if (!file.canRead()) throw Refusal.notFound();
        // A whole file: a plain File is cut to what a Range asks for, while the length stays. An answer to HEAD would have no length without it.
        return Response.ok(new FilePart(file, 0, file.length())).header("Content-Length", file.length());
    }

    /** Nothing an uploader chose decides how a browser takes it. */
    private static Response headed(Response.ResponseBuilder response, Image image, Size size) {
        return response.tag(new EntityTag(image.tag(size)))
                .type(image.mediaType(size))
                .header("Content-Disposition", image.disposition(size))
                .header("Cache-Control", "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Accept-Ranges", "none")
                .build();
    }

    private UUID person() {
        return identity.getAttribute("person");
    }
}
