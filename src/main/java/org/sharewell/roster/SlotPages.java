package org.sharewell.roster;

import java.time.YearMonth;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
    public Response show(UUID id) {
        return sheets.of(viewer, id, SlotSheet.Typed.NOTHING).map(sheet -> Response.ok(new OneSlot(sheet)).build())
                .orElseGet(() -> SeeOther.<Object>to("/calendar").toResponse());
    }

    /** A draft gets a day. */
    @POST
    @Path("calendar/slots")
    public Response plan(@FormParam("post") String post, @FormParam("day") String day) {
        return Attempt.to(() -> there(slots.plan(viewer, draft(post), days.chosen(viewer, day))), refusal -> new CalendarPages.Month(
                calendar.month(viewer, null, new Sheet.Typed(post, day, refusal.in(viewer.locale())))));
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
    public Response move(UUID id, @FormParam("day") String day, @FormParam("version") Long version) {
        return Attempt.to(() -> there(slots.move(viewer, id, days.chosen(viewer, day), version)),
                refusal -> new OneSlot(sheets.again(viewer, id, new SlotSheet.Typed(day, "", null), refusal)));
    }

    /** Skips it. */
    @POST
    @Path("calendar/slots/{id}/removal")
    @Transactional
    public Response skip(UUID id) {
        slots.skip(viewer, id);
        return SeeOther.to("/calendar").toResponse();
    }

    private static String there(Slot slot) {
        return "/calendar?month=" + YearMonth.from(slot.day) + "#slot-" + slot.id;
    }

    @CheckedTemplate(basePath = "roster", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneSlot(SlotSheet sheet) implements TemplateInstance {}
}
