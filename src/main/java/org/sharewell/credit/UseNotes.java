package org.sharewell.credit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import org.hibernate.Session;

import org.sharewell.events.Event;
import org.sharewell.events.Outbox;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.web.Errors;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** What people used a post for, in their words: read by whoever may read the post, and gone when "I used this" is taken back. */
@ApplicationScoped
public class UseNotes {
    private static final String OF = """
            select a.username, a.name, u.note, u.at from use_note u join person a on a.id = u.person_id
            where u.post_id = :post order by u.at desc, a.id limit 100""";
    private static final String SAY = """
            insert into use_note (post_id, person_id, note, at)
            select r.post_id, r.person_id, :note, :now from reaction r where r.post_id = :post and r.person_id = :person and r.kind = 'used' for key share
            on conflict on constraint use_note_key do update set note = excluded.note, at = excluded.at""";

    private final Session session;
    private final Validator validator;
    private final Outbox outbox;
    private final Clock clock;

    UseNotes(Session session, Validator validator, Outbox outbox, Clock clock) {
        this.session = session;
        this.validator = validator;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Of a post that the viewer has been allowed to read, the newest first. */
    List<UseNote> of(UUID post) {
        return session.createNativeQuery(OF, UseNote.class).setParameter("post", post).getResultList();
    }

    /** What the viewer said. */
    Optional<String> mine(Viewer viewer, UUID post) {
        return session.createNativeQuery("select note from use_note where post_id = :post and person_id = :person", String.class)
                .setParameter("post", post).setParameter("person", viewer.id()).uniqueResultOptional();
    }

    /** Whether the viewer said that they used it. */
    boolean isUsed(Viewer viewer, UUID post) {
        return session.createNativeQuery("select exists (select 1 from reaction where post_id = :post and person_id = :person and kind = 'used')", Boolean.class)
                .setParameter("post", post).setParameter("person", viewer.id()).getSingleResult();
    }

    /** What for, by who has said that they used it; said again, it is said differently. */
    @Transactional(MANDATORY)
    public void say(Viewer viewer, Post post, UseForm form) {
        if (!isUsed(viewer, post.id)) throw Refusal.conflict(Message.of(CreditMessages.class, CreditMessages::notUsed));
        Errors.of(validator.validate(form)).refuse();
        var said = session.createNativeMutationQuery(SAY).setParameter("note", form.note()).setParameter("now", clock.instant())
                .setParameter("post", post.id).setParameter("person", viewer.id()).executeUpdate();
        if (said > 0) outbox.add(new Noted(post.id, viewer.id(), clock.instant()));
    }

    @Transactional(MANDATORY)
    void remove(Viewer viewer, Post post) {
        var removed = session.createNativeMutationQuery("delete from use_note where post_id = :post and person_id = :person")
                .setParameter("post", post.id).setParameter("person", viewer.id()).executeUpdate();
        if (removed > 0) outbox.add(new Removed(post.id, viewer.id(), clock.instant()));
    }

    public record Noted(UUID post, UUID actor, Instant at) implements Event {}

    public record Removed(UUID post, UUID actor, Instant at) implements Event {}
}
