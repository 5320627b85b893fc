package org.sharewell.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

import org.sharewell.people.Portrait;

/**
 * A slot and what is meant for it. The title is null where there is no draft, or none that the reader may read; own says whether the
 * reader holds the slot or writes the draft; what is scheduled has a time, and the zone of whoever chose it.
 */
public record Turn(UUID slot, long version, LocalDate planned, UUID person, String username, String name, UUID picture, UUID post, String title,
        boolean own, boolean readerAsked, Instant scheduledAt, String zone) {
    public Portrait face() {
        return new Portrait(username, name, picture);
    }

    public boolean hasDraft() {
        return post != null;
    }

    /** The day it stands on: that of its time, if it has one. */
    public LocalDate day() {
        return scheduledAt == null ? planned : LocalDate.ofInstant(scheduledAt, zone == null ? ZoneOffset.UTC : ZoneId.of(zone));
    }

    public YearMonth month() {
        return YearMonth.from(day());
    }

    Stage stage() {
        if (post == null) return Stage.EMPTY;
        return scheduledAt != null ? Stage.SCHEDULED : readerAsked ? Stage.READER : Stage.DRAFT;
    }
}
