package org.sharewell.notifications;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Readable;
import org.sharewell.spaces.Visibility;
import org.sharewell.web.Ids;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Threads and spaces somebody does not want to be told of. Of what they may not read any more only its place in the list is left. */
@ApplicationScoped
class Mutes {
    private static final String OF = """
            select m.id, p.id as post, coalesce(nullif(p.title, ''), left(p.excerpt, 80)), s.slug, s.name from notification_mute m
            left join post p on p.id = m.post_id and %s left join space s on s.id = m.space_id and %s
            where m.person_id = :viewer and num_nonnulls(p.id, s.id) = 1 order by m.since desc limit 200""".formatted(Readable.OR_OWN, Visibility.listed("s"));
    private static final String ADD = """
            insert into notification_mute (id, person_id, post_id, space_id, since) values (:id, :person, cast(:post as uuid), cast(:space as uuid), :now)
            on conflict do nothing""";

    private static final String THAT = " from notification_mute where person_id = :person and (post_id = cast(:post as uuid) or space_id = cast(:space as uuid))";

    private final Session session;
    private final Clock clock;

    Mutes(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    List<Mute> of(Viewer viewer) {
        return session.createNativeQuery(OF, Mute.class).setParameter("viewer", viewer.id()).getResultList();
    }

    /** A post the viewer has been allowed to read, or a space; the other is null. */
    @Transactional(MANDATORY)
    void add(Viewer viewer, UUID post, UUID space) {
        session.createNativeMutationQuery(ADD).setParameter("id", Ids.next()).setParameter("person", viewer.id()).setParameter("post", post, UUID.class)
                .setParameter("space", space, UUID.class).setParameter("now", clock.instant()).executeUpdate();
    }

    boolean has(Viewer viewer, UUID post, UUID space) {
        return session.createNativeQuery("select exists (select 1" + THAT + ")", Boolean.class).setParameter("person", viewer.id())
                .setParameter("post", post, UUID.class).setParameter("space", space, UUID.class).getSingleResult();
    }

    /** Whether it was muted or not. */
    @Transactional(MANDATORY)
    void remove(Viewer viewer, UUID post, UUID space) {
        session.createNativeMutationQuery("delete" + THAT).setParameter("person", viewer.id()).setParameter("post", post, UUID.class)
                .setParameter("space", space, UUID.class).executeUpdate();
    }

    @Transactional(MANDATORY)
    void remove(Viewer viewer, UUID id) {
        var gone = session.createNativeMutationQuery("delete from notification_mute where id = :id and person_id = :person")
                .setParameter("id", id).setParameter("person", viewer.id()).executeUpdate();
        if (gone == 0) throw Refusal.notFound();
    }

    public record Mute(UUID id, UUID post, String title, String space, String spaceName) {}
}
