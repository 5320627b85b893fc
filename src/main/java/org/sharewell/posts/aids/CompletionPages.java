package org.sharewell.posts.aids;

import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.web.Refusal;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** Offers whom or what somebody may mean while they type it. */
@Path("/")
@Authenticated
class CompletionPages {
    private final Completions completions;
    private final RateLimits limits;
    private final Viewer viewer;

    CompletionPages(Completions completions, RateLimits limits, Viewer viewer) {
        this.completions = completions;
        this.limits = limits;
        this.viewer = viewer;
    }

    @GET
    @Path("completions/{kind}")
    @Transactional
    public TemplateInstance offer(String kind, @QueryParam("q") String typed) {
        limits.take(Allowance.COMPLETIONS, viewer.username());
        return new Offered(switch (kind) {
            case "people" -> completions.people(typed);
            case "mentions" -> completions.mentions(viewer, typed);
            case "topics" -> completions.topics(viewer, typed);
            case "posts" -> completions.posts(viewer, typed);
            default -> throw Refusal.notFound();
        });
    }

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Offered(List<Completion> offered) implements TemplateInstance {}
}
