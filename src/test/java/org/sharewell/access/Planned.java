package org.sharewell.access;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.Cast;

/** Slots of Amal's, each on a day of its own, which Bruno on the roster is asked to take. */
@ApplicationScoped
class Planned {
    private final Cast cast;
    private final Rows rows;
    private final AtomicInteger count = new AtomicInteger(100);

    Planned(Cast cast, Rows rows) {
        this.cast = cast;
        this.rows = rows;
    }

    /** A day on which nobody has a slot. */
    String day() {
        return LocalDate.now().plusDays(count.incrementAndGet()).toString();
    }

    Scene in(Scene scene) {
        var slot = UUID.randomUUID();
        var swap = UUID.randomUUID();
        rows.change("insert into writer (person_id, joined_at) values (?1, now()) on conflict (person_id) do update set joined_at = now(), asked_by = null", cast.id("bruno"));
        rows.change("insert into slot (id, person_id, day) values (?1, ?2, cast(?3 as date))", slot, cast.id("amal"), day());
        rows.change("insert into slot_swap (id, slot_id, asked_id) values (?1, ?2, ?3)", swap, slot, cast.id("bruno"));
        return scene.with("slot", slot.toString()).with("swap", swap.toString());
    }
}
