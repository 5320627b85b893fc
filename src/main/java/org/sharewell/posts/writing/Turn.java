package org.sharewell.posts.writing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Promises;
import org.sharewell.web.Refusal;

/**
 * What day a new page is for.
 *
 * @param slot by which it was asked for; null where it was asked for by the day
 * @param day  null where it is not the viewer's to write for, or not any more
 */
public record Turn(UUID slot, LocalDate day) {
    /** From a slot's id or a day like 2026-12-01; null where nothing was asked for. */
    static Turn of(String asked) {
        if (asked == null || asked.isBlank()) return null;
        try {
            return asked.length() == 36 ? new Turn(UUID.fromString(asked), null) : new Turn(null, LocalDate.parse(asked));
        } catch (IllegalArgumentException | DateTimeParseException malformed) {
            throw Refusal.notFound();
        }
    }

    Optional<Promises.Promise> promise(Promises promises, Viewer viewer) {
        return slot == null ? promises.of(viewer, day) : promises.of(viewer, slot);
    }

    Turn on(LocalDate day) {
        return new Turn(slot, day);
    }
}
