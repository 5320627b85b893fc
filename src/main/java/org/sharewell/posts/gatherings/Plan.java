package org.sharewell.posts.gatherings;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;

import org.sharewell.people.Zones;
import org.sharewell.text.OneLine;
import org.sharewell.text.Text;
import org.sharewell.web.Errors;
import org.sharewell.web.Message;

/** From when until when people are to meet, by the clocks of which time zone, where or by which link, and how many there is room for (null: any number). */
public record Plan(Instant starts, Instant ends, String zone, @OneLine(max = 120) String place, @OneLine(max = 500) String link, Integer capacity) {
    static final int MOST = 10_000;
    private static final Duration LONGEST = Duration.ofDays(14);
    private static final Duration AHEAD = Duration.ofDays(731);

    public Plan {
        zone = zone == null ? "" : zone.strip();
        place = Text.oneLine(place);
        link = Text.oneLine(link);
    }

    /** What is wrong with it as of now; a beginning that was planned before may have passed. */
    void check(Instant now, Instant before, Errors errors) {
        if (!Zones.isKnown(zone)) errors.add("zone", Message.of(GatheringMessages.class, GatheringMessages::unknownZone));
        if (starts == null || ends == null) errors.add(starts == null ? "starts" : "ends", Message.of(GatheringMessages.class, GatheringMessages::timeMissing));
        else times(now, before, errors);
        if (place.isEmpty() && link.isEmpty()) errors.add("place", Message.of(GatheringMessages.class, GatheringMessages::nowhere));
        if (!link.isEmpty() && !isWebAddress(link)) errors.add("link", Message.of(GatheringMessages.class, GatheringMessages::notALink));
        if (capacity != null && (capacity < 1 || capacity > MOST)) errors.add("capacity", Message.of(GatheringMessages.class, m -> m.capacityRange(MOST)));
    }

    private void times(Instant now, Instant before, Errors errors) {
        if (!starts.isAfter(now) && !starts.equals(before)) errors.add("starts", Message.of(GatheringMessages.class, GatheringMessages::timePassed));
        if (starts.isAfter(now.plus(AHEAD))) errors.add("starts", Message.of(GatheringMessages.class, GatheringMessages::tooFar));
        if (!ends.isAfter(starts)) errors.add("ends", Message.of(GatheringMessages.class, GatheringMessages::endsBefore));
        else if (ends.isAfter(starts.plus(LONGEST))) errors.add("ends", Message.of(GatheringMessages.class, GatheringMessages::tooLong));
    }

    private static boolean isWebAddress(String link) {
        try {
            var address = new URI(link);
            return address.getHost() != null && address.getScheme() != null && address.getScheme().matches("(?i)https?");
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
