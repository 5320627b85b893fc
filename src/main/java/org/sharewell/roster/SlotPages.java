package org.sharewell.roster;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.web.Attempt;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;
import org.sharewell.web.SeeOther;

/** A slot, and what its holder does with it. Dragging on the calendar sends the same forms. */
@Path("/")
@Authenticated
class SlotPages {
    private final SlotSheets sheets;
    private final Sheets calendar;
    private final Slots slots;
    private final Days days;
    private final Viewer viewer;

    SlotPages(SlotSheets sheets, Sheets calendar, Slots slots, Days days, Viewer viewer) {
        this.sheets = sheets;
        this.calendar = calendar;
        this.slots = slots;
        this.days = days;
        this.viewer = viewer;
    }

    @GET
    @Path("calendar/slots/{id}")
    @Transactional
    public Response show(UUID id, @QueryParam("view") String view) {
        var from = View.of(view);
        return sheets.of(viewer, id, SlotSheet.Typed.NOTHING).map(sheet -> Response.ok(new OneSlot(sheet, from)).build())
                .orElseGet(() -> SeeOther.<Object>to("/calendar" + from.query()).toResponse());
    }

    /** A draft gets a day. */
    @POST
    @Path("calendar/slots")
    public Response plan(@FormParam("post") String post, @FormParam("day") String day, @FormParam("view") String view) {
        return Attempt.to(() -> there(slots.plan(viewer, draft(post), days.chosen(viewer, day)), View.of(view)),
                refusal -> again(View.of(view), new Sheet.Typed(post, day, refusal.in(viewer.locale()))));
    }

    private TemplateInstance again(View from, Sheet.Typed typed) {
        return from.isList() ? new CalendarPages.CalendarList(calendar.list(viewer, typed)) : new CalendarPages.Month(calendar.month(viewer, null, typed));
    }

    private static UUID draft(String typed) {
        try {
            return UUID.fromString(typed == null ? "" : typed);
        } catch (IllegalArgumentException none) {
            throw Refusal.invalid("post", Message.of(RosterMessages.class, RosterMessages::draftMissing));
        }
    }

    @POST
    @Path("calendar/slots/{id}/day")
    public Response move(UUID id, @FormParam("day") String day, @FormParam("version") Long version, @FormParam("view") String view) {
        return Attempt.to(() -> there(slots.move(viewer, id, days.chosen(viewer, day), version), View.of(view)),
                refusal -> new OneSlot(sheets.again(viewer, id, new SlotSheet.Typed(day, "", null), refusal), View.of(view)));
    }

    /** Skips it. */
    @POST
    @Path("calendar/slots/{id}/removal")
    @Transactional
    public Response skip(UUID id, @FormParam("view") String view) {
        slots.skip(viewer, id);
        return SeeOther.to("/calendar" + View.of(view).query()).toResponse();
    }

    private String there(Slot slot, View from) {
        return from.showing(slot, Sheets.listed(days.today(viewer)));
    }

    @CheckedTemplate(basePath = "roster", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneSlot(SlotSheet sheet, View from) implements TemplateInstance {}
}
