package org.sharewell.spaces;

import java.util.List;
import java.util.Map;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.web.Attempt;
import org.sharewell.web.Cursor;
import org.sharewell.web.Limit;
import org.sharewell.web.Slice;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** The directory of spaces, founding one, and what a space says of itself. Its stream of posts is shown by {@code posts}. */
@Path("/")
@Authenticated
class SpacePages {
    private static final Limit PAGE = new Limit(20);

    private final Spaces spaces;
    private final Members members;
    private final Headers headers;
    private final RateLimits limits;
    private final Viewer viewer;

    SpacePages(Spaces spaces, Members members, Headers headers, RateLimits limits, Viewer viewer) {
        this.spaces = spaces;
        this.members = members;
        this.headers = headers;
        this.limits = limits;
        this.viewer = viewer;
    }

    @GET
    @Path("spaces")
    @Transactional
    public TemplateInstance directory(@QueryParam("after") Cursor after) {
        return new Directory(after == null ? members.invitations(viewer) : List.of(), spaces.listed(viewer, after, PAGE));
    }

    @GET
    @Path("spaces/new")
    public TemplateInstance blank() {
        return new Founding(new Sheet(new SpaceForm("", "", null), Map.of()));
    }

    @POST
    @Path("spaces")
    public Response found(SpaceForm form) {
        limits.take(Allowance.SPACES, viewer.username());
        return Attempt.to(() -> "/spaces/" + spaces.found(viewer, form).slug,
                refusal -> new Founding(new Sheet(form, refusal.errors().in(viewer.locale()))));
    }

    /** One space as the directory shows it, for the place where its act has just been done. */
    @GET
    @Path("spaces/{slug}/card")
    @Transactional
    public TemplateInstance card(String slug) {
        return new CardPage(spaces.card(viewer, slug));
    }

    @GET
    @Path("spaces/{slug}/about")
    @Transactional
    public TemplateInstance about(String slug) {
        return new About(headers.of(viewer, slug));
    }

    @CheckedTemplate(basePath = "spaces", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Directory(List<Invitation> invitations, Slice<Card> spaces) implements TemplateInstance {}

    @CheckedTemplate(basePath = "spaces", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Founding(Sheet sheet) implements TemplateInstance {}

    @CheckedTemplate(basePath = "spaces", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CardPage(Card card) implements TemplateInstance {}

    @CheckedTemplate(basePath = "spaces", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record About(Header header) implements TemplateInstance {}
}
