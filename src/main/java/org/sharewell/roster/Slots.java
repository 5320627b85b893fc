package org.sharewell.roster;

import java.time.LocalDate;
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
    private final Locks locks;

    Slots(Posts posts, Locks locks) {
        this.posts = posts;
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
        if (has.isPresent()) return move(locked(viewer, has.get().id), day);
        locks.people(viewer.id());
        return on(viewer.id(), day).map(there -> promise(there, post)).orElseGet(() -> add(new Slot(viewer.id(), day, draft)));
    }

    private Post draft(Viewer viewer, UUID id) {
        var post = posts.visible(viewer, id);
        if (!post.isAuthor(viewer.id())) throw forbidden(RosterMessages::onlyOwnDrafts);
        if (!post.onBlog) throw conflict(RosterMessages::notOnBlog);
        if (post.state() == State.PUBLISHED || post.state() == State.WITHDRAWN) throw conflict(RosterMessages::publishedStays);
        locks.draft(id);
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
        return move(slot, day);
    }

    private Slot move(Slot slot, LocalDate day) {
        if (isPublished(slot)) throw conflict(RosterMessages::publishedStays);
        if (slot.day.equals(day)) return slot;
        on(slot.person, day).ifPresent(there -> makeRoom(slot, there));
        slot.move(day);
        forgetSwaps(slot);
        return slot;
    }

    /** What is to appear at a time, or has appeared, does not change hands. */
    void refuseFixed(Slot slot) {
        if (slot.post == null) return;
        var state = posts.findById(slot.post).state();
        if (state != State.DRAFT && state != State.WITHDRAWN) throw conflict(RosterMessages::fixed);
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
        locks.people(seen.person);
        var slot = again(seen);
        if (!slot.person.equals(seen.person)) throw Refusal.stale(Message.of(RosterMessages.class, RosterMessages::movedMeanwhile));
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
