package org.sharewell.roster;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.sharewell.people.Viewer;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;
import org.sharewell.web.Slice;

/** The calendar for programs: to read. */
@Path("/api/v1")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
class CalendarApi {
    private static final int MOST_DAYS = 92;
    private static final int DAYS_UNASKED = 27;

    private final Calendar calendar;
    private final Days days;
    private final Viewer viewer;

    CalendarApi(Calendar calendar, Days days, Viewer viewer) {
        this.calendar = calendar;
        this.days = days;
        this.viewer = viewer;
    }

    @GET
    @Path("calendar")
    @Transactional
    @Operation(summary = "Who writes when", description = "from and to: dates, at most 92 days; without them four weeks from today. stage: empty, draft, reader, scheduled or published. "
            + "The title, url and time of a draft only for those who may read it; a slot that was skipped, or has passed, is in no answer.")
    public Slice<Line> between(@QueryParam("from") String from, @QueryParam("to") String to) {
        var span = span(from, to);
        return new Slice<>(calendar.entries(viewer, span).stream().filter(entry -> span.has(entry.day())).map(Line::of).toList(), null);
    }

    private Span span(String from, String to) {
        try {
            var first = from == null ? days.today(viewer) : LocalDate.parse(from);
            var span = new Span(first, to == null ? first.plusDays(DAYS_UNASKED) : LocalDate.parse(to));
            if (Math.abs(first.getYear() - days.today(viewer).getYear()) > 100 || span.last().isBefore(first) || !span.last().isBefore(first.plusDays(MOST_DAYS))) throw refusal();
            return span;
        } catch (DateTimeException notADay) {
            throw refusal();
        }
    }

    private static Refusal refusal() {
        return Refusal.invalid("from", Message.of(RosterMessages.class, RosterMessages::badSpan));
    }

    /** What stands on a day. */
    public record Line(LocalDate day, String stage, String person, String name, String title, String url, Instant at) {
        static Line of(Entry entry) {
            return new Line(entry.day(), entry.stage().key(), entry.face().username(), entry.face().name(), entry.title(), entry.isReadable() ? entry.path() : null, entry.at());
        }
    }
}
