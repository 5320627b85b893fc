package org.sharewell.posts;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;

import org.sharewell.people.People;
import org.sharewell.people.Viewer;
import org.sharewell.web.Refusal;
import org.sharewell.web.SeeOther;

/** Who is named as an author of a post: agreeing to it, leaving, taking an invitation back. */
@Path("/")
@Authenticated
class BylinePages {
    private final Posts posts;
    private final People people;
    private final Viewer viewer;

    BylinePages(Posts posts, People people, Viewer viewer) {
        this.posts = posts;
        this.people = people;
        this.viewer = viewer;
    }

    /** The viewer answers an invitation to the byline, or leaves it. */
    @POST
    @Path("posts/{id}/byline")
    @Transactional
    public Response byline(UUID id, @FormParam("answer") String answer) {
        var post = posts.visible(viewer, id);
        if ("accept".equals(answer)) posts.accept(viewer, post);
        else posts.leave(viewer, post, viewer.id());
        return SeeOther.to("accept".equals(answer) ? post.path() : left(post)).toResponse();
    }

    /** An author takes an invitation back that was not answered. */
    @POST
    @Path("posts/{id}/byline/{username}/removal")
    @Transactional
    public Response uninvite(UUID id, String username) {
        var post = posts.visible(viewer, id);
        var person = people.known(username).orElseThrow(Refusal::notFound);
        posts.leave(viewer, post, person.id);
        return SeeOther.to(post.isAuthor(viewer.id()) ? post.path() : left(post)).toResponse();
    }

    /** Where somebody goes on who is no author any more: everybody may read what is on the blog. */
    private static String left(Post post) {
        return post.onBlog && post.state() == State.PUBLISHED ? post.path() : "/drafts";
    }
}
