package org.sharewell.roster;

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

    Promised(Slots slots, Locks locks) {
        this.slots = slots;
        this.locks = locks;
    }

    @Override
    public Optional<Promise> of(Viewer viewer, UUID slot) {
        return own(viewer, slot).map(there -> new Promise(there.day, there.post));
    }

    @Override
    @Transactional(MANDATORY)
    public void begin(Viewer viewer, UUID slot, Post draft) {
        if (!draft.onBlog) return;
        locks.people(viewer.id());
        own(viewer, slot).filter(there -> there.post == null).ifPresent(there -> there.promise(draft.id));
    }

    private Optional<Slot> own(Viewer viewer, UUID slot) {
        return slots.find("id = ?1 and person = ?2", slot, viewer.id()).firstResultOptional();
    }
}
