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
import org.sharewell.spaces.Card;
import org.sharewell.spaces.Spaces;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** Says, while somebody chooses a place and topics, who will see what they write and how many people will hear of it. */
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
        var post = draft == null ? null : posts.editable(viewer, draft);
        var card = space == null || space.isBlank() ? null : spaces.card(viewer, space);
        var debut = Debut.typed(post == null ? List.of(viewer.id()) : Debut.of(post).authors(), "blog".equals(place), card == null ? null : card.id(), PostForm.split(tags));
        var isNews = !debut.isNowhere() && (post == null || post.state().isDraft());
        return new Heard(debut.onBlog(), card, isNews ? hearers.of(viewer, debut, Set.of()) : null);
    }

    /** The space is null where there is none; the hearers are where it has no place yet, or is published already. */
    @CheckedTemplate(basePath = "publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Heard(boolean onBlog, Card space, Long hearers) implements TemplateInstance {}
}
