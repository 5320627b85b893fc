package org.sharewell.posts;

import java.util.Optional;
import java.util.UUID;

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
import org.sharewell.posts.copies.Copies;
import org.sharewell.web.Ids;
import org.sharewell.web.SeeOther;

/** A post's own page, and what is done to a post as a whole. */
@Path("/")
@Authenticated
class PostPages {
    private final Posts posts;
    private final Wholes wholes;
    private final Threads threads;
    private final Readings readings;
    private final Surroundings surroundings;
    private final Copies copies;
    private final DraftPage draftPage;
    private final Viewer viewer;

    PostPages(Posts posts, Wholes wholes, Threads threads, Readings readings, Surroundings surroundings, Copies copies, DraftPage draftPage,
            Viewer viewer) {
        this.posts = posts;
        this.wholes = wholes;
        this.threads = threads;
        this.readings = readings;
        this.surroundings = surroundings;
        this.copies = copies;
        this.draftPage = draftPage;
        this.viewer = viewer;
    }

    @GET
    @Path("blog/{slug}")
    @Transactional
    public TemplateInstance article(String slug, @QueryParam("from") UUID from) {
        return show(posts.visible(viewer, slug), from);
    }

    /** An article of the blog is found there; everything else is shown here. */
    @GET
    @Path("posts/{id}")
    @Transactional
    public Response post(UUID id, @QueryParam("from") UUID from) {
        var post = posts.visible(viewer, id);
        var here = "/posts/" + id;
        return post.path().equals(here) ? Response.ok(show(post, from)).build() : SeeOther.to(post.path()).toResponse();
    }

    private TemplateInstance show(Post post, UUID from) {
        readings.open(viewer, post);
        if (post.state().isDraft()) return draftPage.of(viewer, post);
        var whole = wholes.of(viewer, post);
        if (post.state() == State.PUBLISHED && !whole.readBefore()) readings.note(viewer, post.id);
        return new Show(whole, threads.under(viewer, post, whole.rights().referee(), null, from), Ids.next().toString(), unsent(post), surroundings.of(viewer, post, whole.rights()));
    }

    /** What the viewer has begun to answer. */
    private Optional<String> unsent(Post post) {
        return post.state() == State.PUBLISHED ? copies.of(viewer.id(), Comments.copy(post.id)).map(copy -> copy.field("markdown")) : Optional.empty();
    }

    @POST
    @Path("posts/{id}/withdrawal")
    @Transactional
    public Response withdraw(UUID id) {
        var post = posts.withdrawable(viewer, id);
        posts.withdraw(viewer, post);
        return SeeOther.to(post.isAuthor(viewer.id()) ? post.path() : "/").toResponse();
    }

    /** Throws a draft away. */
    @POST
    @Path("posts/{id}/removal")
    @Transactional
    public Response discard(UUID id) {
        posts.discard(posts.editable(viewer, id));
        return SeeOther.to("/drafts").toResponse();
    }

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Show(Whole post, Threads.Conversation conversation, String key, Optional<String> unsent, Around around) implements TemplateInstance {}
}
