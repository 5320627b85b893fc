package org.sharewell.posts.gatherings;

import java.time.ZoneId;
import java.time.ZoneOffset;

import jakarta.ws.rs.FormParam;

import org.sharewell.people.Zones;
import org.sharewell.posts.publication.WallClock;
import org.sharewell.web.Errors;
import org.sharewell.web.Message;

/** When and where people are to meet, as somebody typed it: by the clocks of a zone, until another day if it is named. */
public record GatheringForm(@FormParam("day") String day, @FormParam("starts") String starts, @FormParam("ends") String ends, @FormParam("lastDay") String lastDay,
        @FormParam("zone") String zone, @FormParam("place") String place, @FormParam("link") String link, @FormParam("capacity") String capacity,
        @FormParam("version") Long version) {
    public GatheringForm {
        lastDay = lastDay == null ? "" : lastDay.strip();
        zone = zone == null ? "" : zone.strip();
        capacity = capacity == null ? "" : capacity.strip();
    }

    static GatheringForm blank(ZoneId zone) {
        return new GatheringForm("", "", "", "", Zones.isKnown(zone.getId()) ? zone.getId() : "UTC", "", "", "", null);
    }

    static GatheringForm of(Gathering gathering) {
        var zone = ZoneId.of(gathering.zone);
        var starts = WallClock.of(gathering.startsAt, zone);
        var ends = WallClock.of(gathering.endsAt, zone);
        return new GatheringForm(starts.day(), starts.time(), ends.time(), ends.day().equals(starts.day()) ? "" : ends.day(), gathering.zone, gathering.place, gathering.link,
                gathering.capacity == null ? "" : gathering.capacity.toString(), gathering.version);
    }

    Plan plan() {
        var errors = new Errors();
        var there = Zones.isKnown(zone) ? ZoneId.of(zone) : ZoneOffset.UTC;
        var from = new WallClock(day, starts).at(there, "day", "starts", errors);
        // What is wrong with the day is not said twice.
        var until = new WallClock(lastDay.isEmpty() ? day : lastDay, ends).at(there, lastDay.isEmpty() ? "day" : "lastDay", "ends", from.isPresent() ? errors : new Errors());
        var seats = seats(errors);
        errors.refuse();
        return new Plan(from.orElse(null), until.orElse(null), zone, place, link, seats);
    }

    private Integer seats(Errors errors) {
        try {
            return capacity.isEmpty() ? null : Integer.valueOf(capacity);
        } catch (NumberFormatException malformed) {
            errors.add("capacity", Message.of(GatheringMessages.class, m -> m.capacityRange(Plan.MOST)));
            return null;
        }
    }
}
