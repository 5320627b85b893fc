package org.sharewell.notifications;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import org.sharewell.events.Event;
import org.sharewell.events.Live;
import org.sharewell.events.Topic;
import org.sharewell.posts.Readable;
import org.sharewell.spaces.Visibility;
import org.sharewell.web.Ids;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Tells people: who is concerned, may read it, wants to know and has not been told yet. */
@ApplicationScoped
class Tellings {
    private static final String WANT = """
            from person r
            where r.id in (%s) and r.deactivated_at is null and r.id is distinct from cast(:actor as uuid)
              and coalesce((select c.channel from notification_choice c where c.person_id = r.id and c.kind = :kind),
                           (select d.channel from notification_default d where d.kind = :kind), :usual) <> 'none'
              and not exists (select 1 from notification_mute m where m.person_id = r.id and (m.post_id = cast(:post as uuid)
                or m.space_id = coalesce(cast(:space as uuid), (select mp.space_id from post mp where mp.id = cast(:post as uuid)))))
            """;
    private static final String CONCERNED = "select r.id " + WANT + """
              and (cast(:post as uuid) is null or exists (select 1 from post p where p.id = cast(:post as uuid) and %s))
              and (cast(:space as uuid) is null or exists (select 1 from space s where s.id = cast(:space as uuid) and %s))""";
    private static final String READABLE = Readable.OR_OWN.replace(":viewer", "r.id");
    private static final String LISTED = Visibility.listed("s").replace(":viewer", "r.id");

    private static final String ADD = """
            insert into notification (id, person_id, event_id, kind, reason, actor_id, post_id, comment_id, space_id, at, text_id)
            select t.id, t.person, :event, :kind, :reason, cast(:actor as uuid), cast(:post as uuid), cast(:comment as uuid), cast(:space as uuid), :at, cast(:text as uuid)
            from unnest(:ids, :people) as t(id, person) on conflict do nothing returning person_id""";

    /** Whoever is named in a later version is told anew, even if they have read the earlier one. */
    private static final String TAKE_OVER = """
            update notification set kind = :kind, reason = :reason, at = :at, read_at = case when at < :at then null else read_at end,
              letter = case when at < :at then null else letter end
            where person_id = any(:people) and text_id = :text and reason <> :reason and (at < :at or read_at is null and letter is null)
            returning person_id""";

    private static final String TAKE_BACK = """
            delete from notification n using event e where n.post_id = :post and n.reason = :reason and (cast(:actor as uuid) is null or n.actor_id = :actor)
              and n.at <= :at and e.id = n.event_id and e.payload ->> :what = :id returning n.person_id""";

    private final Session session;
    private final QuietHours quiet;
    private final Live live;

    Tellings(Session session, QuietHours quiet, Live live) {
        this.session = session;
        this.quiet = quiet;
        this.live = live;
    }

    @Transactional(MANDATORY)
    void tell(News news, Reason reason, Audience audience) {
        var concerned = concerned(news, reason.kind, audience);
        if (concerned.isEmpty()) return;
        var told = new HashSet<>(add(news, reason, concerned));
        if (reason == Reason.MENTIONED) told.addAll(takeOver(news, reason, concerned));
        if (!told.isEmpty()) live.tell(quiet.awake(told).stream().map(Topic::person).toList());
    }

    /**
     * Who took something back has told nobody of it.
     *
     * @param what the name by which the earlier event, like this one, says what it was about
     * @param id   and that id
     */
    @Transactional(MANDATORY)
    void takeBack(Reason reason, Event back, UUID post, String what, UUID id) {
        takeBack(reason, back, back.actor(), post, what, id);
    }

    /** The same where one may take back what somebody else did. */
    @Transactional(MANDATORY)
    void takeBackAnybodys(Reason reason, Event back, UUID post, String what, UUID id) {
        takeBack(reason, back, null, post, what, id);
    }

    private void takeBack(Reason reason, Event back, UUID actor, UUID post, String what, UUID id) {
        var told = session.createNativeQuery(TAKE_BACK, UUID.class).setParameter("reason", reason.key()).setParameter("post", post)
                .setParameter("actor", actor, UUID.class).setParameter("at", back.at()).setParameter("what", what).setParameter("id", id.toString()).getResultList();
        if (!told.isEmpty()) live.tell(quiet.awake(new HashSet<>(told)).stream().map(Topic::person).toList());
    }

    /** How many of some people would be told something of a kind that the actor does to something new, in a space (not null) or in none. */
    long wanting(Set<UUID> people, Kind kind, UUID actor, UUID space) {
        var audience = Audience.these(people);
        return of(session.createNativeQuery("select count(*) " + WANT.formatted(audience.people()), Long.class), audience, kind, actor, null, space).getSingleResult();
    }

    private List<UUID> concerned(News news, Kind kind, Audience audience) {
        return of(session.createNativeQuery(CONCERNED.formatted(audience.people(), READABLE, LISTED), UUID.class), audience, kind,
                news.event().actor(), news.post(), news.space()).getResultList();
    }

    private static <T> NativeQuery<T> of(NativeQuery<T> query, Audience audience, Kind kind, UUID actor, UUID post, UUID space) {
        return query.setParameter("of", audience.of()).setParameter("actor", actor, UUID.class).setParameter("kind", kind.key())
                .setParameter("usual", kind.usual.key()).setParameter("post", post, UUID.class).setParameter("space", space, UUID.class);
    }

    /** That a text names somebody is more than that it is there, of which they may have been told first. */
    private List<UUID> takeOver(News news, Reason reason, List<UUID> people) {
        return session.createNativeQuery(TAKE_OVER, UUID.class).setParameter("kind", reason.kind.key()).setParameter("reason", reason.key())
                .setParameter("people", people.toArray(UUID[]::new)).setParameter("text", news.text()).setParameter("at", news.event().at()).getResultList();
    }

    private List<UUID> add(News news, Reason reason, List<UUID> people) {
        return session.createNativeQuery(ADD, UUID.class).setParameter("event", news.id()).setParameter("kind", reason.kind.key())
                .setParameter("reason", reason.key()).setParameter("actor", news.event().actor(), UUID.class).setParameter("post", news.post(), UUID.class)
                .setParameter("comment", news.comment(), UUID.class).setParameter("space", news.space(), UUID.class).setParameter("at", news.event().at())
                .setParameter("ids", people.stream().map(_ -> Ids.next()).toArray(UUID[]::new)).setParameter("people", people.toArray(UUID[]::new))
                .setParameter("text", news.text(), UUID.class).getResultList();
    }
}
