package org.sharewell.spaces;

import java.util.List;
import java.util.Map;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.web.Attempt;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** Where stewards change what a space says of itself and who gets in. */
@Path("/")
@Authenticated
class SettingsPages {
    private final Spaces spaces;
    private final Stewards stewards;
    private final Headers headers;
    private final Viewer viewer;

    SettingsPages(Spaces spaces, Stewards stewards, Headers headers, Viewer viewer) {
        this.spaces = spaces;
        this.stewards = stewards;
        this.headers = headers;
        this.viewer = viewer;
    }

    @GET
    @Path("spaces/{slug}/settings")
    @Transactional
    public TemplateInstance settings(String slug) {
        var space = spaces.card(viewer, slug);
        if (!space.isSteward()) throw Stewards.refusal();
        return new Settings(headers.of(space), new Sheet(space.version(), new SpaceForm(space.name(), space.purpose(), space.visibility()), space.readerRequired(), Map.of()));
    }

    @POST
    @Path("spaces/{slug}/revisions")
    public Response revise(String slug, SpaceForm form, @FormParam("version") Long version, @FormParam("reader") String reader) {
        var readerRequired = "required".equals(reader);
        return Attempt.to(() -> revised(slug, form, version, readerRequired), refusal -> again(slug, form, readerRequired, refusal));
    }

    private String revised(String slug, SpaceForm form, Long version, boolean readerRequired) {
        var space = spaces.locked(viewer, slug);
        stewards.require(viewer, space);
        if (version == null || version != space.version) throw Refusal.stale(Message.of(SpaceMessages.class, SpaceMessages::changedMeanwhile));
        spaces.revise(viewer, space, form);
        space.requireReader(readerRequired);
        return "/spaces/" + slug;
    }

    /** What was typed stays; saving once more is then meant against what the space says now. */
    private TemplateInstance again(String slug, SpaceForm form, boolean readerRequired, Refusal refusal) {
        var header = headers.of(viewer, slug);
        var errors = refusal.status() == 422 ? refusal.errors().in(viewer.locale())
                : Map.of("version", List.of(refusal.why().in(viewer.locale())));
        return new Settings(header, new Sheet(header.space().version(), form, readerRequired, errors));
    }

    @CheckedTemplate(basePath = "spaces", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Settings(Header header, Sheet sheet) implements TemplateInstance {}
}
