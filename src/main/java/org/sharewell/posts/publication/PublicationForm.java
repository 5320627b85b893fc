package org.sharewell.posts.publication;

import java.time.Instant;
import java.time.ZoneId;

import jakarta.ws.rs.FormParam;

import org.sharewell.web.Errors;

/** When a draft is to be published, as it was typed: now, or at a day and a time where the viewer is. */
public record PublicationForm(@FormParam("day") String day, @FormParam("time") String time, @FormParam("when") String when) {
    static final PublicationForm EMPTY = new PublicationForm("", "", "");

    static PublicationForm of(Instant at, ZoneId zone) {
        var there = WallClock.of(at, zone);
        return new PublicationForm(there.day(), there.time(), "");
    }

    boolean isLater() {
        return "later".equals(when) || !clock().isBlank();
    }

    /** The instant that is meant. */
    Instant at(ZoneId zone) {
        var errors = new Errors();
        var at = clock().at(zone, "day", "time", errors);
        errors.refuse();
        return at.orElseThrow();
    }

    private WallClock clock() {
        return new WallClock(day, time);
    }
}
