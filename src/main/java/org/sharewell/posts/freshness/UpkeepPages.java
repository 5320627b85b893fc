package org.sharewell.posts.freshness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;

/** What the viewer wanted to look at again: what is due, and what comes later. */
@Path("/")
@Authenticated
class UpkeepPages {
    private final Checkups checkups;
    private final Viewer viewer;
    private final Clock clock;

    UpkeepPages(Checkups checkups, Viewer viewer, Clock clock) {
        this.checkups = checkups;
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    @Path("my/upkeep")
    @Transactional
    public TemplateInstance mine() {
        var today = LocalDate.ofInstant(clock.instant(), viewer.zone());
        var all = checkups.of(viewer);
        return new MyUpkeep(all.stream().filter(d -> !d.reviewBy().isAfter(today)).toList(), all.stream().filter(d -> d.reviewBy().isAfter(today)).toList());
    }

    @CheckedTemplate(basePath = "freshness", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyUpkeep(List<Due> due, List<Due> later) implements TemplateInstance {}
}
