package org.sharewell.people;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.web.Cursor;
import org.sharewell.web.Limit;
import org.sharewell.web.Slice;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** The directory, and a page for everybody in it. */
@Path("/")
@Authenticated
class PeoplePages {
    private static final Limit PAGE = new Limit(24);

    private final Colleagues colleagues;
    private final Profiles profiles;
    private final People people;
    private final Backings backings;
    private final Instance<Misses> misses;
    private final RateLimits limits;
    private final Viewer viewer;

    PeoplePages(Colleagues colleagues, Profiles profiles, People people, Backings backings, Instance<Misses> misses, RateLimits limits, Viewer viewer) {
        this.colleagues = colleagues;
        this.profiles = profiles;
        this.people = people;
        this.backings = backings;
        this.misses = misses;
        this.limits = limits;
        this.viewer = viewer;
    }

    @GET
    @Path("people")
    @Transactional
    public TemplateInstance everybody(@BeanParam PeopleForm wanted, @QueryParam("after") Cursor after) {
        if (wanted.searches()) limits.take(Allowance.PEOPLE_SEARCHES, viewer.id().toString());
        var topic = wanted.expertise().isEmpty() ? "" : colleagues.topic(wanted.expertise()).orElse(wanted.expertise());
        var found = colleagues.list(wanted, after, PAGE);
        if (wanted.searches() && found.items().isEmpty() && after == null) misses.forEach(told -> told.missed(wanted.q()));
        return new Everybody(wanted, topic, found, colleagues.facets(), after == null);
    }

    @GET
    @Path("people/{username}")
    @Transactional
    public TemplateInstance show(String username) {
        var person = people.visible(username);
        return new Show(profiles.of(person), backings.of(viewer, List.of(person.id)).getOrDefault(person.id, Map.of()), person.id.equals(viewer.id()));
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Everybody(PeopleForm wanted, String topic, Slice<Colleague> people, Colleagues.Facets facets, boolean first) implements TemplateInstance {}

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Show(Profile profile, Map<String, Backing.Backed> backed, boolean own) implements TemplateInstance {}
}
