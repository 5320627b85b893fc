package org.sharewell.posts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

/** Home: what is new for the viewer, the newest first. */
@Path("/")
@Authenticated
class HomePages {
    private static final Limit PAGE = new Limit(15);

    private final Feed feed;
    private final Asides asides;
    private final Visits visits;
    private final Navigation navigation;
    private final Marks marks;
    private final Viewer viewer;
    private final Clock clock;

    HomePages(Feed feed, Asides asides, Visits visits, Navigation navigation, Marks marks, Viewer viewer, Clock clock) {
        this.feed = feed;
        this.asides = asides;
        this.visits = visits;
        this.navigation = navigation;
        this.marks = marks;
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance home(@QueryParam("filter") String filter, @QueryParam("after") Cursor after) {
        var chosen = Chosen.of(filter);
        var slice = feed.latest(viewer, chosen.filter(marks), after, PAGE);
        var since = after == null ? visits.come(viewer) : Optional.<Instant>empty();
        var now = clock.instant().atZone(viewer.zone());
        return new Home(Greeting.at(now), chosen, slice, Since.in(slice.items(), since),
                navigation.spaces(), asides.due(viewer, now.toLocalDate()), asides.drafts(viewer), asides.openQuestions(viewer));
    }

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Home(Greeting greeting, Chosen chosen, Slice<Teaser> posts, Since since, List<Navigation.Entry> spaces,
            long due, List<Asides.DraftLine> drafts, List<Asides.OpenQuestion> questions) implements TemplateInstance {}
}
