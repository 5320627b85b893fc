package org.sharewell.posts.mentions;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Posts;
import org.sharewell.posts.Reached;
import org.sharewell.spaces.Spaces;
import org.sharewell.text.Markdown;
import org.sharewell.text.Text;
import org.sharewell.web.Refusal;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** Says, while somebody writes, how many people their text will tell, and whom it cannot reach. */
@Path("/")
@Authenticated
class MentionPages {
    private final Audience audience;
    private final Posts posts;
    private final Spaces spaces;
    private final Markdown markdown;
    private final RateLimits limits;
    private final Viewer viewer;

    MentionPages(Audience audience, Posts posts, Spaces spaces, Markdown markdown, RateLimits limits, Viewer viewer) {
        this.audience = audience;
        this.posts = posts;
        this.spaces = spaces;
        this.markdown = markdown;
        this.limits = limits;
        this.viewer = viewer;
    }

    /** Of what is typed below a post, or in a text that is to appear in a place. */
    @POST
    @Path("mentions")
    @Transactional
    public TemplateInstance cost(@FormParam("markdown") String text, @FormParam("under") UUID under, @FormParam("place") String place, @FormParam("space") String space) {
        limits.take(Allowance.COMPLETIONS, viewer.username());
        return new CostPage(reached(text, under, place, space));
    }

    private Reached reached(String text, UUID under, String place, String space) {
        try {
            var html = markdown.render(Text.multiline(text)).html().html();
            if (under == null) return audience.of(viewer, "blog".equals(place), space == null || space.isBlank() ? null : spaces.card(viewer, space).id(), html);
            var post = posts.visible(viewer, under);
            return audience.of(viewer, post.onBlog, post.space, html);
        } catch (Refusal unfinished) {
            if (unfinished.status() != 422 && unfinished.status() != 404) throw unfinished;
            return Reached.NOBODY;
        }
    }

    @CheckedTemplate(basePath = "mentions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CostPage(Reached reached) implements TemplateInstance {}
}
