package org.sharewell.roster;

import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.web.Htmx;
import org.sharewell.web.SeeOther;

/** The calendar, and the parts of it that stand beside other pages. */
@Path("/")
@Authenticated
class CalendarPages {
    private static final int NEXT = 3;
    private static final int DAYS_AHEAD = 60;

    private final Sheets sheets;
    private final Turns turns;
    private final Swaps swaps;
    private final Days days;
    private final Htmx htmx;
    private final Viewer viewer;

    CalendarPages(Sheets sheets, Turns turns, Swaps swaps, Days days, Htmx htmx, Viewer viewer) {
        this.sheets = sheets;
        this.turns = turns;
        this.swaps = swaps;
        this.days = days;
        this.htmx = htmx;
        this.viewer = viewer;
    }

    @GET
    @Path("calendar")
    @Transactional
    public TemplateInstance calendar(@QueryParam("month") String month, @QueryParam("view") String view) {
        return View.of(view).isList() ? new CalendarList(sheets.list(viewer, Sheet.Typed.NOTHING)) : new Month(sheets.month(viewer, month, Sheet.Typed.NOTHING));
    }

    /** The viewer's own next slot, and what they have been asked, for beside other pages; nothing where there is neither. */
    @GET
    @Path("calendar/next")
    @Transactional
    public Response next() {
        if (!htmx.wantsFragment()) return SeeOther.to("/calendar").toResponse();
        var today = days.today(viewer);
        var mine = turns.of(viewer, today).stream().filter(turn -> !turn.day().isBefore(today)).findFirst();
        return Response.ok(new Next(mine, swaps.open(viewer, today))).build();
    }

    /** The next slots of everybody. */
    @GET
    @Path("calendar/coming")
    @Transactional
    public Response coming() {
        if (!htmx.wantsFragment()) return SeeOther.to("/calendar").toResponse();
        var today = days.today(viewer);
        return Response.ok(new Coming(turns.between(viewer, new Span(today, today.plusDays(DAYS_AHEAD))).stream().limit(NEXT)
                .map(turn -> Entry.of(turn, turn.person().equals(viewer.id()))).toList())).build();
    }

    @CheckedTemplate(basePath = "roster", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Month(Sheet sheet) implements TemplateInstance {}

    @CheckedTemplate(basePath = "roster", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CalendarList(Sheet sheet) implements TemplateInstance {}

    @CheckedTemplate(basePath = "roster", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Next(Optional<Turn> turn, List<Swaps.Request> requests) implements TemplateInstance {}

    @CheckedTemplate(basePath = "roster", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Coming(List<Entry> entries) implements TemplateInstance {}
}
