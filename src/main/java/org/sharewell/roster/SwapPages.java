package org.sharewell.roster;

import java.util.UUID;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.text.Text;
import org.sharewell.web.Attempt;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** What colleagues ask each other about their slots, and answer. */
@Path("/")
@Authenticated
class SwapPages {
    private static final String THEIR_DAY = "day:";

    private final SlotSheets sheets;
    private final Sheets calendar;
    private final Swaps swaps;
    private final Viewer viewer;

    SwapPages(SlotSheets sheets, Sheets calendar, Swaps swaps, Viewer viewer) {
        this.sheets = sheets;
        this.calendar = calendar;
        this.swaps = swaps;
        this.viewer = viewer;
    }

    /** Asks a colleague to take a slot, or to give one of theirs for it. */
    @POST
    @Path("calendar/slots/{id}/swaps")
    public Response ask(UUID id, @FormParam("with") String with, @FormParam("view") String view) {
        return Attempt.to(() -> {
            ask(id, with == null ? "" : Text.oneLine(with), viewer);
            return "/calendar/slots/" + id + View.of(view).query();
        }, refusal -> new SlotPages.OneSlot(sheets.again(viewer, id, new SlotSheet.Typed(null, with, null), refusal), View.of(view)));
    }

    private void ask(UUID id, String with, Viewer viewer) {
        if (with.startsWith(THEIR_DAY)) swaps.askToExchange(viewer, id, slot(with.substring(THEIR_DAY.length())));
        else swaps.askToTake(viewer, id, with);
    }

    private static UUID slot(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            throw Refusal.invalid("with", Message.of(RosterMessages.class, RosterMessages::nobodyToAsk));
        }
    }

    @POST
    @Path("calendar/swaps/{id}/acceptance")
    public Response accept(UUID id, @FormParam("view") String view) {
        return done(() -> swaps.accept(viewer, id), View.of(view));
    }

    /** Says no, or takes the question back. */
    @POST
    @Path("calendar/swaps/{id}/removal")
    public Response end(UUID id, @FormParam("view") String view) {
        return done(() -> swaps.end(viewer, id), View.of(view));
    }

    private Response done(Runnable act, View view) {
        return Attempt.to(() -> {
            act.run();
            return "/calendar" + view.query();
        }, refusal -> new CalendarPages.Month(calendar.month(viewer, null, new Sheet.Typed("", "", refusal.in(viewer.locale())))));
    }
}
