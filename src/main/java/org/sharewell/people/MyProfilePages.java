package org.sharewell.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import org.sharewell.media.Upload;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;
import org.sharewell.web.SeeOther;

/** What somebody says of themselves, and their picture. */
@Path("/")
@Authenticated
class MyProfilePages {
    private final People people;
    private final Profiles profiles;
    private final Faces faces;
    private final Viewer viewer;

    MyProfilePages(People people, Profiles profiles, Faces faces, Viewer viewer) {
        this.people = people;
        this.profiles = profiles;
        this.faces = faces;
        this.viewer = viewer;
    }

    @GET
    @Path("my/profile")
    @Transactional
    public TemplateInstance profile() {
        var own = own();
        return page(own, typed(own), Wrong.NOTHING);
    }

    /** In a transaction of its own, so that a refusal leaves nothing behind and the page can show again what was typed. */
    @POST
    @Path("my/profile")
    public Response revise(ProfileForm form) {
        try {
            QuarkusTransaction.requiringNew().run(() -> profiles.revise(viewer, form));
            return done();
        } catch (Refusal refusal) {
            if (refusal.status() != 422 && refusal.status() != 412) throw refusal;
            return again(refusal, form);
        }
    }

    @POST
    @Path("my/picture")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response show(@RestForm("file") FileUpload file) {
        try (var content = open(file)) {
            var upload = new Upload(content, file.fileName(), file.contentType());
            QuarkusTransaction.requiringNew().run(() -> faces.show(viewer, upload));
            return done();
        } catch (Refusal refusal) {
            if (!List.of(413, 415, 422).contains(refusal.status())) throw refusal;
            return again(refusal, null);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static java.io.InputStream open(FileUpload file) throws IOException {
        if (file == null || file.size() == 0) throw Refusal.invalid("file", Message.of(PeopleMessages.class, PeopleMessages::pictureMissing));
        return Files.newInputStream(file.uploadedFile());
    }

    @POST
    @Path("my/picture/removal")
    @Transactional
    public Response remove() {
        faces.remove(viewer);
        return done();
    }

    private Response done() {
        return SeeOther.<Void>to("/people/" + viewer.username()).toResponse();
    }

    private Response again(Refusal refusal, ProfileForm form) {
        var page = QuarkusTransaction.requiringNew().call(() -> {
            var own = own();
            return page(own, form == null ? typed(own) : form, Wrong.of(refusal, viewer.locale()));
        });
        return Response.status(refusal.status()).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
    }

    private Profile own() {
        return profiles.of(people.named(viewer.username()));
    }

    private static ProfileForm typed(Profile own) {
        var topics = own.topics().stream().map(Expertise::topic).collect(Collectors.joining(", "));
        return new ProfileForm(own.state().version(), own.portrait().name(), own.contact().email(), own.work().title(), own.work().department(),
                own.work().site(), own.work().city(), zone(own.work()), own.contact().phone(), own.work().languages(), own.bio().text(), topics);
    }

    private static String zone(Profile.Work work) {
        return work.zone() == null ? "" : work.zone().getId();
    }

    private TemplateInstance page(Profile own, ProfileForm form, Wrong wrong) {
        return new MyProfile(own, form, wrong, Zones.byRegion(viewer.locale()));
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyProfile(Profile profile, ProfileForm form, Wrong wrong, Map<String, List<Zones.Zone>> zones) implements TemplateInstance {}
}
