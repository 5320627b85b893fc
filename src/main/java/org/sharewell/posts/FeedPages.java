package org.sharewell.posts;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.UnauthorizedException;

import org.sharewell.people.Viewer;
import org.sharewell.text.Markdown;
import org.sharewell.web.Limit;

/** The blog for feed readers: Atom (RFC 4287) and JSON Feed 1.1, in the browser's session or by a person's own token. */
@Path("/")
@PermitAll
class FeedPages {
    private static final Limit ENTRIES = new Limit(30);

    private final Feed feed;
    private final Posts posts;
    private final FeedTokens tokens;
    private final FeedDocuments documents;
    private final Markdown markdown;
    private final Viewer viewer;

    FeedPages(Feed feed, Posts posts, FeedTokens tokens, FeedDocuments documents, Markdown markdown, Viewer viewer) {
        this.feed = feed;
        this.posts = posts;
        this.tokens = tokens;
        this.documents = documents;
        this.markdown = markdown;
        this.viewer = viewer;
    }

    @GET
    @Path("blog/feed.atom")
    @Transactional
    public Response atom(@QueryParam("token") String token) {
        return Response.ok(documents.atom(entries(token)), "application/atom+xml;charset=UTF-8").build();
    }

    @GET
    @Path("blog/feed.json")
    @Transactional
    public Response json(@QueryParam("token") String token) {
        return Response.ok(documents.json(entries(token)), "application/feed+json;charset=UTF-8").build();
    }

    private List<FeedDocuments.Entry> entries(String token) {
        var reader = reader(token);
        var teasers = feed.latest(reader, Filter.everything().onBlog(), null, ENTRIES).items();
        var texts = posts.texts(teasers.stream().map(t -> t.row().id()).toList());
        return teasers.stream().map(t -> new FeedDocuments.Entry(t, html(texts.get(t.row().id())))).toList();
    }

    private String html(Post post) {
        return markdown.cached(post.html, post.rendering, post.markdown).html();
    }

    private Viewer reader(String token) {
        if (token != null) return tokens.owner(token, FeedKind.BLOG).orElseThrow(UnauthorizedException::new);
        if (!viewer.signedIn()) throw new UnauthorizedException();
        return viewer;
    }
}
