package org.sharewell.posts;

import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.web.Cursor;
import org.sharewell.web.Limit;
import org.sharewell.web.Slice;

/** The expert blog, its topics, and the questions: lists of posts by what they are. */
@Path("/")
@Authenticated
class BlogPages {
    private static final Limit PAGE = new Limit(15);

    private final Feed feed;
    private final Tags tags;
    private final Viewer viewer;

    BlogPages(Feed feed, Tags tags, Viewer viewer) {
        this.feed = feed;
        this.tags = tags;
        this.viewer = viewer;
    }

    @GET
    @Path("blog")
    @Transactional
    public TemplateInstance blog(@QueryParam("after") Cursor after) {
        return new Blog(feed.latest(viewer, Filter.everything().onBlog(), after, PAGE), tags.common(viewer), after == null);
    }

    @GET
    @Path("questions")
    @Transactional
    public TemplateInstance questions(@QueryParam("show") String show, @QueryParam("after") Cursor after) {
        var filter = switch (show == null ? "" : show) {
            case "unanswered" -> Filter.everything().unanswered();
            case "open" -> Filter.everything().open();
            case "mine" -> Filter.everything().askedOfMe();
            default -> null;
        };
        return new Questions(feed.latest(viewer, filter == null ? Filter.everything().kind(Kind.QUESTION) : filter, after, PAGE), filter == null ? "" : show);
    }

    @GET
    @Path("tags")
    @Transactional
    public TemplateInstance tags() {
        return new Topics(tags.all(viewer));
    }

    @GET
    @Path("tags/{tag}")
    @Transactional
    public TemplateInstance tag(String tag, @QueryParam("after") Cursor after) {
        var known = tags.visible(viewer, tag);
        return new Topic(known, feed.latest(viewer, Filter.everything().tag(known.slug()), after, PAGE));
    }

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Blog(Slice<Teaser> posts, List<Tags.Used> topics, boolean first) implements TemplateInstance {}

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Questions(Slice<Teaser> posts, String show) implements TemplateInstance {}

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Topics(List<Tags.Used> topics) implements TemplateInstance {}

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Topic(Tag tag, Slice<Teaser> posts) implements TemplateInstance {}
}
