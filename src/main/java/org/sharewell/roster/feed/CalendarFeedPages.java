package org.sharewell.roster.feed;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.sharewell.people.Viewer;
import org.sharewell.posts.FeedKind;
import org.sharewell.posts.FeedTokens;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;
import org.sharewell.web.calendar.CalendarDocument;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The calendar for calendars, by a person's own token. */
@Path("/")
@PermitAll
class CalendarFeedPages {
    private final FeedTokens tokens;
    private final Happenings happenings;
    private final CalendarDocument document;

    CalendarFeedPages(FeedTokens tokens, Happenings happenings, CalendarDocument document) {
        this.tokens = tokens;
        this.happenings = happenings;
        this.document = document;
    }

    /** Their own days; with {@code ?all=true} everybody's. A token that does not work, any more, is not there. */
    @GET
    @Path("calendar/{token}.ics")
    @Transactional
    public Response calendar(String token, @QueryParam("all") boolean all, @Context Request request) {
        var reader = tokens.owner(token, FeedKind.CALENDAR).orElseThrow(Refusal::notFound);
        var text = all ? everybodys(reader) : mine(reader);
        var tag = new EntityTag(UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).toString());
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(text, "text/calendar;charset=utf-8") : unchanged).tag(tag)
                .header("Cache-Control", "private, no-cache").build();
    }

    private String mine(Viewer reader) {
        return document.of(Message.of(FeedMessages.class, FeedMessages::myCalendar).in(reader.locale()), happenings.of(reader));
    }

    private String everybodys(Viewer reader) {
        return document.of(Message.of(FeedMessages.class, FeedMessages::blogCalendar).in(reader.locale()), happenings.ofAll(reader));
    }
}
