package org.sharewell.roster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.Promises;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** What is begun for a slot fills it. Whatever has become of the slot meanwhile, the words are kept. */
@ApplicationScoped
class Promised implements Promises {
    private final Slots slots;
    private final Locks locks;
    private final Days days;

    Promised(Slots slots, Locks locks, Days days) {
        this.slots = slots;
        this.locks = locks;
        this.days = days;
    }

    @Override
    public Optional<Promise> of(Viewer viewer, UUID slot) {
        return own(viewer, slot).map(there -> new Promise(there.day, there.post));
    }

    @Override
    public Optional<Promise> of(Viewer viewer, LocalDate day) {
        return days.isOpen(viewer, day) ? Optional.of(new Promise(day, slots.on(viewer.id(), day).map(there -> there.post).orElse(null))) : Optional.empty();
    }

    @Override
    @Transactional(MANDATORY)
    public void begin(Viewer viewer, UUID slot, Post draft) {
        if (!draft.onBlog) return;
        locks.people(viewer.id());
        own(viewer, slot).filter(there -> there.post == null).ifPresent(there -> there.promise(draft.id));
    }

    @Override
    @Transactional(MANDATORY)
    public void begin(Viewer viewer, LocalDate day, Post draft) {
        if (!draft.onBlog || !days.isOpen(viewer, day)) return;
        locks.people(viewer.id());
        var there = slots.on(viewer.id(), day);
        if (there.isEmpty()) slots.persist(new Slot(viewer.id(), day, draft.id));
        else there.filter(slot -> slot.post == null).ifPresent(slot -> slot.promise(draft.id));
    }

    private Optional<Slot> own(Viewer viewer, UUID slot) {
        return slots.find("id = ?1 and person = ?2", slot, viewer.id()).firstResultOptional();
    }
}
