package org.sharewell.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.sharewell.people.Portrait;

/** What stands on a day; slot is null without one, the title where there is none or the viewer may not read it, path where nothing is to be opened. */
public record Entry(Stage stage, LocalDate day, Portrait face, boolean mine, UUID slot, long version, String title, String path, Instant at) {
    static Entry of(Turn turn, boolean mine) {
        var readable = turn.title() != null;
        // How far a draft is, is for those who may read it.
        var stage = readable || !turn.hasDraft() ? turn.stage() : Stage.DRAFT;
        var path = turn.own() ? "/calendar/slots/" + turn.slot() : readable ? "/posts/" + turn.post() : null;
        return new Entry(stage, turn.day(), turn.face(), mine, turn.own() ? turn.slot() : null, turn.version(), turn.title(), path,
                readable ? turn.scheduledAt() : null);
    }

    /** Whether the viewer may carry it to another day. */
    public boolean isMovable() {
        return slot != null;
    }

    public boolean isEmpty() {
        return stage == Stage.EMPTY;
    }

    /** Whether it is known what will be read. */
    public boolean isReadable() {
        return title != null;
    }
}
