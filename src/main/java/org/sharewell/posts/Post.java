package org.sharewell.posts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;

import org.sharewell.events.Audited;
import org.sharewell.events.Event;
import org.sharewell.text.Markdown;
import org.sharewell.web.Ids;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** A text: an article on the expert blog, or an update or question in a space. A draft until published. */
@Entity
// Only what has changed is written: who edits and who schedules do not undo each other.
@DynamicUpdate
public class Post {
    @Id
    public UUID id;
    public String kind;
    @Column(name = "on_blog")
    public boolean onBlog;
    @Column(name = "space_id")
    public UUID space;
    public String slug;
    public String title = "";
    public String standfirst = "";
    public String markdown = "";
    public String html = "";
    public int rendering;
    public String excerpt = "";
    public int words;
    @Column(name = "cover_id")
    public UUID cover;
    @Column(name = "created_by")
    public UUID createdBy;
    @Column(name = "created_at")
    public Instant createdAt;
    @Column(name = "edited_at")
    public Instant editedAt;
    @Column(name = "scheduled_at")
    @OptimisticLock(excluded = true)
    public Instant scheduledAt;
    @Column(name = "scheduled_by")
    @OptimisticLock(excluded = true)
    public UUID scheduledBy;
    @Column(name = "missed_at")
    @OptimisticLock(excluded = true)
    public Instant missedAt;
    @Column(name = "missed_why")
    @OptimisticLock(excluded = true)
    public String missedWhy;
    @Column(name = "published_at")
    public Instant publishedAt;
    @Column(name = "published_by")
    public UUID publishedBy;
    @Column(name = "withdrawn_at")
    public Instant withdrawnAt;
    @Column(name = "withdrawn_by")
    public UUID withdrawnBy;
    /** Written by {@code locks.Lock}. */
    @Column(name = "locked_at", insertable = false, updatable = false)
    public Instant lockedAt;
    @Version
    public long version;

    @ElementCollection
    @CollectionTable(name = "byline", joinColumns = @JoinColumn(name = "post_id"))
    List<Byline> byline = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "post_tag", joinColumns = @JoinColumn(name = "post_id"))
    @OrderColumn(name = "position")
    @Column(name = "tag_slug")
    List<String> tags = new ArrayList<>();

    protected Post() {}

    Post(Kind kind, Place place, UUID author, Instant now) {
        this.id = Ids.next();
        this.kind = kind.key();
        this.createdBy = author;
        this.createdAt = now;
        this.byline.add(Byline.author(author, 0, now));
        move(place);
    }

    public Kind kind() {
        return Kind.of(kind);
    }

    public State state() {
        if (publishedAt != null) return withdrawnAt != null ? State.WITHDRAWN : State.PUBLISHED;
        return scheduledAt != null ? State.SCHEDULED : State.DRAFT;
    }

    /** Where it is found: articles of the blog by their slug, everything else by its id. */
    public String path() {
        return onBlog && slug != null ? "/blog/" + slug : "/posts/" + id;
    }

    public boolean isAuthor(UUID person) {
        return byline.stream().anyMatch(b -> b.person().equals(person) && b.isAccepted());
    }

    /** Whether somebody was invited to the byline and has not answered. */
    public boolean isInvited(UUID person) {
        return byline.stream().anyMatch(b -> b.person().equals(person) && !b.isAccepted());
    }

    /** The accepted authors in their order. */
    List<UUID> authors() {
        return byline.stream().filter(Byline::isAccepted).sorted(Comparator.comparing(Byline::position)).map(Byline::person).toList();
    }

    void move(Place place) {
        this.onBlog = place.onBlog();
        this.space = place.space();
    }

    void write(Draft draft) {
        type(draft);
        this.cover = draft.cover();
        this.tags.clear();
        draft.tags().forEach(t -> this.tags.add(t.slug()));
    }

    /** The words alone; what else a post has stays. */
    void type(Draft draft) {
        this.title = draft.title();
        this.standfirst = draft.standfirst();
        this.markdown = draft.markdown();
        this.html = draft.rendered().html().html();
        this.rendering = Markdown.VERSION;
        this.excerpt = draft.rendered().excerpt();
        this.words = draft.rendered().words();
    }

    /** A draft as it is being typed. */
    void type(Draft draft, Instant now) {
        if (state() != State.DRAFT) throw Refusal.conflict(Message.of(PostMessages.class, PostMessages::alreadyPublished));
        type(draft);
        this.editedAt = now;
    }

    /** Says something new. A draft just changes; a published post has been revised. */
    Optional<Revised> revise(Draft draft, UUID by, Instant now) {
        write(draft);
        this.editedAt = now;
        return state().isDraft() ? Optional.empty() : Optional.of(new Revised(id, by, now));
    }

    /** Is to be published then, in somebody's name; may be planned anew. */
    Scheduled schedule(UUID by, Instant at, Instant now) {
        refuseIfPublished();
        plan(at, by);
        explain(null, null);
        return new Scheduled(id, at, by, now);
    }

    /** Is an ordinary draft again. */
    Unscheduled unschedule(UUID by, Instant now) {
        if (state() != State.SCHEDULED) throw Refusal.conflict(Message.of(PostMessages.class, PostMessages::notScheduled));
        plan(null, null);
        return new Unscheduled(id, by, now);
    }

    /** Is an ordinary draft again, because it could not be published when it was due; its authors are told why. */
    Missed miss(String why, Instant now) {
        var missed = new Missed(id, scheduledBy, why, null, now);
        explain(scheduledAt, why);
        plan(null, null);
        return missed;
    }

    private void plan(Instant at, UUID by) {
        this.scheduledAt = at;
        this.scheduledBy = by;
    }

    private void explain(Instant at, String why) {
        this.missedAt = at;
        this.missedWhy = why;
    }

    void refuseIfPublished() {
        if (!state().isDraft()) throw Refusal.conflict(Message.of(PostMessages.class, PostMessages::alreadyPublished));
    }

    /** Lets others read it, at an address of its own on the blog (null elsewhere); refuses a second time. */
    Published publish(UUID by, String slug, Instant now) {
        refuseIfPublished();
        plan(null, null);
        explain(null, null);
        this.publishedAt = now;
        this.publishedBy = by;
        this.slug = slug;
        return new Published(id, by, now);
    }

    /** Takes it back from all readers; its authors keep it. */
    Withdrawn withdraw(UUID by, Instant now) {
        if (state() != State.PUBLISHED) throw Refusal.conflict(Message.of(PostMessages.class, PostMessages::notPublished));
        this.withdrawnAt = now;
        this.withdrawnBy = by;
        return new Withdrawn(id, by, now);
    }

    /** Somebody is to be named as an author too; nothing happens to who is, or is invited already. */
    Optional<Invited> invite(UUID person, UUID by, Instant now) {
        if (byline.stream().anyMatch(b -> b.person().equals(person))) return Optional.empty();
        byline.add(Byline.invited(person, byline.stream().mapToInt(Byline::position).max().orElse(0) + 1, by, now));
        return Optional.of(new Invited(id, person, by, now));
    }

    /** A co-author agrees to be named. */
    CoAuthored accept(UUID person, Instant now) {
        if (!isInvited(person)) throw Refusal.conflict(Message.of(PostMessages.class, PostMessages::notInvited));
        byline.replaceAll(b -> b.person().equals(person) ? b.accepted(now) : b);
        return new CoAuthored(id, person, now);
    }

    /** Somebody leaves the byline, or is not invited any more; the last author stays. */
    void leave(UUID person) {
        if (isAuthor(person) && authors().size() == 1) throw Refusal.conflict(Message.of(PostMessages.class, PostMessages::lastAuthor));
        byline.removeIf(b -> b.person().equals(person));
    }

    /** Where a post is to appear: on the blog, in a space, or both. */
    record Place(boolean onBlog, UUID space) {}

    public record Published(UUID post, UUID actor, Instant at) implements Audited {}

    /** Planned for a time, in the name of who planned it. */
    public record Scheduled(UUID post, Instant planned, UUID actor, Instant at) implements Audited {}

    public record Unscheduled(UUID post, UUID actor, Instant at) implements Audited {}

    /** Was not published when it was due: nobody did it, and it was the person's plan. */
    public record Missed(UUID post, UUID person, String why, UUID actor, Instant at) implements Audited {}

    public record Revised(UUID post, UUID actor, Instant at) implements OnPost {}

    public record Withdrawn(UUID post, UUID actor, Instant at) implements Audited, OnPost {}

    public record Invited(UUID post, UUID person, UUID actor, Instant at) implements Event {}

    public record CoAuthored(UUID post, UUID actor, Instant at) implements Event {}

    /** Came in from elsewhere, published long ago or a draft: nobody's fresh contribution. */
    public record Imported(UUID post, UUID actor, Instant at) implements Event {}
}
