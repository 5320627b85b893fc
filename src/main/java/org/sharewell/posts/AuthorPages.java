package org.sharewell.posts;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.People;
import org.sharewell.people.Viewer;
import org.sharewell.web.Cursor;
import org.sharewell.web.Htmx;
import org.sharewell.web.Limit;
import org.sharewell.web.Refusal;
import org.sharewell.web.Slice;

/** What somebody has written: a page of its own, and a part of their profile. */
@Path("/")
@Authenticated
class AuthorPages {
    private static final Limit PAGE = new Limit(10);

    private final Feed feed;
    private final People people;
    private final Htmx htmx;
    private final Viewer viewer;

    AuthorPages(Feed feed, People people, Htmx htmx, Viewer viewer) {
        this.feed = feed;
        this.people = people;
        this.htmx = htmx;
        this.viewer = viewer;
    }

    @GET
    @Path("people/{username}/posts")
    @Transactional
    public TemplateInstance posts(String username, @QueryParam("after") Cursor after) {
        var person = people.known(username).orElseThrow(Refusal::notFound);
        var slice = feed.latest(viewer, Filter.everything().author(person.username), after, PAGE);
        return htmx.wantsFragment() ? new Stream(slice, "/people/" + person.username + "/posts") : new AuthorPage(person.username, person.name, slice);
    }

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Stream(Slice<Teaser> posts, String more) implements TemplateInstance {}

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AuthorPage(String username, String name, Slice<Teaser> posts) implements TemplateInstance {}
}
