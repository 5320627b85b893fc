package org.sharewell.posts.publication;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Debut;
import org.sharewell.posts.Hearers;
import org.sharewell.posts.PostForm;
import org.sharewell.posts.Posts;
import org.sharewell.spaces.Spaces;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** Says, while somebody chooses a place and topics, how many people will hear of what they write. */
@Path("/")
@Authenticated
class HearerPages {
    private final Hearers hearers;
    private final Posts posts;
    private final Spaces spaces;
    private final RateLimits limits;
    private final Viewer viewer;

    HearerPages(Hearers hearers, Posts posts, Spaces spaces, RateLimits limits, Viewer viewer) {
        this.hearers = hearers;
        this.posts = posts;
        this.spaces = spaces;
        this.limits = limits;
        this.viewer = viewer;
    }

    /** Of a draft (none where it has not been kept yet) in a place, and on the topics between commas. */
    @POST
    @Path("hearers")
    @Transactional
    public TemplateInstance count(@FormParam("draft") UUID draft, @FormParam("place") String place, @FormParam("space") String space, @FormParam("tags") String tags) {
        limits.take(Allowance.COMPLETIONS, viewer.username());
        var authors = draft == null ? List.of(viewer.id()) : Debut.of(posts.editable(viewer, draft)).authors();
        var where = space == null || space.isBlank() ? null : spaces.card(viewer, space).id();
        var debut = Debut.typed(authors, "blog".equals(place), where, PostForm.split(tags));
        return new Heard(debut.isNowhere(), hearers.of(viewer, debut, Set.of()));
    }

    @CheckedTemplate(basePath = "publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Heard(boolean nowhere, long hearers) implements TemplateInstance {}
}
