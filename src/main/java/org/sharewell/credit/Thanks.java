package org.sharewell.credit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import org.hibernate.Session;

import org.sharewell.events.Event;
import org.sharewell.events.Outbox;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Readable;
import org.sharewell.web.Cursor;
import org.sharewell.web.Errors;
import org.sharewell.web.Ids;
import org.sharewell.web.Limit;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;
import org.sharewell.web.Slice;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Thanks with a reason: given, read by whoever may read what they are for, and withdrawn by the giver. */
@ApplicationScoped
public class Thanks {
    private static final String STANDING = """
            select t.id, p.id as post, p.title, t.comment_id as comment, t.giver_id as giver, g.username, g.name,
                   array(select a.username from thanks_person n join person a on a.id = n.person_id where n.thanks_id = t.id order by a.name, a.id) as people,
                   array(select a.name from thanks_person n join person a on a.id = n.person_id where n.thanks_id = t.id order by a.name, a.id) as names,
                   t.reason, t.given_at as at
            from thanks t join post p on p.id = t.post_id join person g on g.id = t.giver_id left join comment c on c.id = t.comment_id
            where t.withdrawn_at is null and c.deleted_at is null and %s and %%s
              and (cast(:at as timestamptz) is null or (t.given_at, t.id) < (cast(:at as timestamptz), cast(:last as uuid)))
            order by t.given_at desc, t.id desc""".formatted(Readable.PUBLISHED);
    private static final String UNDER = STANDING.formatted("p.id = :id");
    private static final String ONE = STANDING.formatted("t.id = :id");
    private static final String RECEIVED = STANDING.formatted("exists (select 1 from thanks_person r where r.thanks_id = t.id and r.person_id = :id)");

    private final EntityManager entities;
    private final Validator validator;
    private final Recipients recipients;
    private final Allotment allotment;
    private final Outbox outbox;
    private final Clock clock;

    Thanks(EntityManager entities, Validator validator, Recipients recipients, Allotment allotment, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.validator = validator;
        this.recipients = recipients;
        this.allotment = allotment;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Thanks for a post and its comments, the newest first. */
    Slice<Thank> under(Viewer viewer, UUID post, Cursor after, Limit limit) {
        return Slice.of(thanks(UNDER, viewer, post, after, limit.count() + 1), limit, Thank::cursor);
    }

    /** Thanks somebody received for what the viewer may read, the newest first. */
    Slice<Thank> received(Viewer viewer, UUID person, Cursor after, Limit limit) {
        return Slice.of(thanks(RECEIVED, viewer, person, after, limit.count() + 1), limit, Thank::cursor);
    }

    @Transactional(MANDATORY)
    public Thank give(Viewer viewer, Item item, ThanksForm form) {
        if (!item.published()) throw Refusal.conflict(Message.of(CreditMessages.class, CreditMessages::notPublished));
        Errors.of(validator.validate(form)).refuse();
        var people = recipients.of(viewer, item, form.names());
        allotment.take(viewer);
        var id = Ids.next();
        entities.createNativeQuery("""
                insert into thanks (id, post_id, comment_id, giver_id, reason, quotable, given_at)
                values (:id, :post, cast(cast(:comment as text) as uuid), :giver, :reason, :quotable, :now)""")
                .setParameter("id", id).setParameter("post", item.post()).setParameter("comment", item.comment() == null ? null : item.comment().toString())
                .setParameter("giver", viewer.id()).setParameter("reason", form.reason()).setParameter("quotable", form.allowsQuoting())
                .setParameter("now", clock.instant()).executeUpdate();
        people.forEach(person -> entities.createNativeQuery("insert into thanks_person (thanks_id, person_id) values (:id, :person)")
                .setParameter("id", id).setParameter("person", person).executeUpdate());
        outbox.add(new Given(id, item.post(), item.comment(), viewer.id(), clock.instant()));
        return visible(viewer, id);
    }

    /** Standing thanks for something the viewer may read, or not found. */
    Thank visible(Viewer viewer, UUID id) {
        return thanks(ONE, viewer, id, null, 1).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    /** Taken back by the giver. */
    @Transactional(MANDATORY)
    Thank withdraw(Viewer viewer, UUID id) {
        var thank = visible(viewer, id);
        if (!thank.giver().equals(viewer.id())) throw Refusal.forbidden(Message.of(CreditMessages.class, CreditMessages::notYours));
        var withdrawn = entities.createNativeQuery("update thanks set withdrawn_at = :now where id = :id and withdrawn_at is null")
                .setParameter("now", clock.instant()).setParameter("id", id).executeUpdate();
        if (withdrawn > 0) outbox.add(new Withdrawn(id, thank.post(), viewer.id(), clock.instant()));
        return thank;
    }

    private List<Thank> thanks(String sql, Viewer viewer, UUID id, Cursor after, int most) {
        return entities.unwrap(Session.class).createNativeQuery(sql, Thank.class).setParameter("viewer", viewer.id()).setParameter("id", id)
                .setParameter("at", after == null ? null : after.at(), Instant.class).setParameter("last", after == null ? null : after.id(), UUID.class)
                .setMaxResults(most).getResultList();
    }

    public record Given(UUID thanks, UUID post, UUID comment, UUID actor, Instant at) implements Event {}

    public record Withdrawn(UUID thanks, UUID post, UUID actor, Instant at) implements Event {}
}
