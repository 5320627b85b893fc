package org.sharewell.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.Posts;
import org.sharewell.posts.State;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Everybody's slots, and what their holders do with them; everybody signed in may see whose they are. */
@ApplicationScoped
public class Slots implements PanacheRepositoryBase<Slot, UUID> {
    private final Posts posts;
    private final Schedules schedules;
    private final Locks locks;

    Slots(Posts posts, Schedules schedules, Locks locks) {
        this.posts = posts;
        this.schedules = schedules;
        this.locks = locks;
    }

    /** A slot, or not found. */
    Slot visible(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** A draft of the viewer's gets that day: its slot moves, or an empty one is there already, or there is a new one. */
    @Transactional(MANDATORY)
    public Slot plan(Viewer viewer, UUID draft, LocalDate day) {
        var post = draft(viewer, draft);
        var has = find("post", draft).firstResultOptional();
        if (has.isPresent()) return move(viewer, locked(viewer, has.get().id), day);
        locks.people(viewer.id());
        schedules.move(viewer, post, day);
        return on(viewer.id(), day).map(there -> promise(there, post)).orElseGet(() -> add(new Slot(viewer.id(), day, draft)));
    }

    private Post draft(Viewer viewer, UUID id) {
        var post = posts.visible(viewer, id);
        if (!post.isAuthor(viewer.id())) throw forbidden(RosterMessages::onlyOwnDrafts);
        if (!post.onBlog) throw conflict(RosterMessages::notOnBlog);
        locks.draft(id);
        getEntityManager().refresh(post);
        if (!post.state().isDraft()) throw conflict(RosterMessages::publishedStays);
        return post;
    }

    private static Slot promise(Slot there, Post post) {
        if (there.post != null) throw conflict(RosterMessages::dayTaken);
        there.promise(post.id);
        return there;
    }

    private Slot add(Slot slot) {
        persist(slot);
        return slot;
    }

    /** The slot stands on another day from now on; the version is the one that was seen. */
    @Transactional(MANDATORY)
    public Slot move(Viewer viewer, UUID id, LocalDate day, Long version) {
        var slot = locked(viewer, id);
        if (version == null || version != slot.version) throw Refusal.stale(Message.of(RosterMessages.class, RosterMessages::movedMeanwhile));
        return move(viewer, slot, day);
    }

    private Slot move(Viewer viewer, Slot slot, LocalDate day) {
        if (isPublished(slot)) throw conflict(RosterMessages::publishedStays);
        if (slot.post != null) schedules.move(viewer, posts.findById(slot.post), day);
        if (slot.day.equals(day)) return slot;
        on(slot.person, day).ifPresent(there -> makeRoom(slot, there));
        slot.move(day);
        forgetSwaps(slot);
        return slot;
    }

    /** What is to appear at a time, or has appeared, does not change hands. */
    void refuseFixed(Slot slot) {
        if (slot.post != null && List.of(State.SCHEDULED, State.PUBLISHED).contains(posts.findById(slot.post).state())) throw conflict(RosterMessages::fixed);
    }

    private boolean isPublished(Slot slot) {
        return slot.post != null && posts.findById(slot.post).state() == State.PUBLISHED;
    }

    /** An empty slot gives way to a draft; two that want the same day do not. */
    private void makeRoom(Slot slot, Slot there) {
        if (slot.post == null || there.post != null) throw conflict(RosterMessages::dayTaken);
        delete(there);
        flush();
    }

    /** It is gone, and nothing says that it was ever there. */
    @Transactional(MANDATORY)
    public void skip(Viewer viewer, UUID id) {
        delete(locked(viewer, id));
    }

    /** A slot of the viewer's own, or of an article they write; its holder's slots are nobody else's to change meanwhile. */
    Slot locked(Viewer viewer, UUID id) {
        var seen = visible(id);
        if (seen.post != null) locks.draft(seen.post);
        locks.people(seen.person);
        var slot = again(seen);
        if (slot.post != null) getEntityManager().refresh(posts.findById(slot.post));
        if (!slot.person.equals(seen.person) || !Objects.equals(slot.post, seen.post)) throw Refusal.stale(Message.of(RosterMessages.class, RosterMessages::movedMeanwhile));
        if (!isMine(viewer, slot)) throw forbidden(RosterMessages::onlyOwnSlots);
        return slot;
    }

    /** As it stands now that it is locked. */
    Slot again(Slot seen) {
        getEntityManager().detach(seen);
        return visible(seen.id);
    }

    boolean isMine(Viewer viewer, Slot slot) {
        return slot.person.equals(viewer.id()) || slot.post != null && posts.findById(slot.post).isAuthor(viewer.id());
    }

    Optional<Slot> on(UUID person, LocalDate day) {
        return find("person = ?1 and day = ?2", person, day).firstResultOptional();
    }

    /** What was asked about a slot was asked about its day. */
    void forgetSwaps(Slot slot) {
        getEntityManager().createNativeQuery("delete from slot_swap where slot_id = :slot or offered_id = :slot").setParameter("slot", slot.id).executeUpdate();
    }

    static Refusal conflict(Function<RosterMessages, String> why) {
        return Refusal.conflict(Message.of(RosterMessages.class, why));
    }

    private static Refusal forbidden(Function<RosterMessages, String> why) {
        return Refusal.forbidden(Message.of(RosterMessages.class, why));
    }
}
