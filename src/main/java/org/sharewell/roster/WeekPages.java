package org.sharewell.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.sharewell.people.Role;
import org.sharewell.people.Viewer;
import org.sharewell.web.Attempt;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** The page for the blog's stewards: planned against published by week, what is agreed, and whom to ask. */
@Path("/")
@RolesAllowed({ Role.Name.MODERATOR, Role.Name.ADMINISTRATOR })
class WeekPages {
    private static final String HERE = "/calendar/weeks";

    private final Tallies tallies;
    private final Cadences cadences;
    private final Proposals proposals;
    private final Roster roster;
    private final Deeds deeds;
    private final Days days;
    private final RateLimits limits;
    private final Viewer viewer;

    WeekPages(Tallies tallies, Cadences cadences, Proposals proposals, Roster roster, Deeds deeds, Days days, RateLimits limits, Viewer viewer) {
        this.tallies = tallies;
        this.cadences = cadences;
        this.proposals = proposals;
        this.roster = roster;
        this.deeds = deeds;
        this.days = days;
        this.limits = limits;
        this.viewer = viewer;
    }

    @GET
    @Path("calendar/weeks")
    @Transactional
    public TemplateInstance weeks(@QueryParam("opened") String opened, @QueryParam("asked") String asked, @QueryParam("agreed") boolean agreed) {
        return page(Map.of(), Map.of(), deeds.of(opened, asked, agreed));
    }

    @POST
    @Path("calendar/cadence")
    public Response agree(@FormParam("everyDays") String everyDays, @FormParam("moreThan") String moreThan) {
        return Attempt.to(() -> {
            cadences.agree(viewer, new Cadence(number(everyDays), number(moreThan)));
            return HERE + "?agreed=true";
        }, refusal -> page(Map.of("everyDays", typed(everyDays), "moreThan", typed(moreThan)), refusal.errors().in(viewer.locale())));
    }

    @POST
    @Path("calendar/periods")
    public Response open(@FormParam("weeks") String weeks) {
        return Attempt.to(() -> {
            return HERE + "?opened=" + proposals.open(viewer, number(weeks));
        }, refusal -> page(Map.of("weeks", typed(weeks)), refusal.errors().in(viewer.locale())));
    }

    @POST
    @Path("calendar/invitations")
    public Response ask(@FormParam("username") String username) {
        limits.take(Allowance.INVITATIONS, viewer.username());
        return Attempt.to(() -> {
            return HERE + "?asked=" + roster.ask(viewer, typed(username));
        }, refusal -> page(Map.of("username", typed(username)), refusal.errors().in(viewer.locale())));
    }

    /** What is no number is out of every range. */
    private static int number(String typed) {
        return typed != null && typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : -1;
    }

    private static String typed(String typed) {
        return typed == null ? "" : typed;
    }

    private WeekList page(Map<String, String> typed, Map<String, List<String>> errors) {
        return page(typed, errors, Deeds.Deed.NONE);
    }

    private WeekList page(Map<String, String> typed, Map<String, List<String>> errors, Deeds.Deed done) {
        var now = cadences.now();
        return new WeekList(tallies.around(days.today(viewer)), now, cadences.all(), proposals.next(viewer), new Sheet(typed, errors, done));
    }

    @CheckedTemplate(basePath = "roster", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WeekList(List<Tally> weeks, Cadence cadence, List<Cadences.Agreement> agreements, LocalDate next, Sheet sheet) implements TemplateInstance {}

    /** What was typed, what is wrong with it, and what has just been done. */
    record Sheet(Map<String, String> typed, Map<String, List<String>> errors, Deeds.Deed done) {}
}
