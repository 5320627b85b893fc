package org.sharewell.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import io.quarkus.scheduler.Scheduled;

import org.sharewell.events.Live;
import org.sharewell.events.Topic;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Opening;
import org.sharewell.posts.Post;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** What somebody has been told and what of it is unread: of what they may read now, everything else does not count. */
@ApplicationScoped
class Notifications implements Opening {
    static final int COUNTED = 100;
    private static final Duration KEPT = Duration.ofDays(180);

    private static final String UNREAD = "select count(*) from (select 1 from notification n where n.person_id = :viewer and n.read_at is null and "
            + Shown.CONDITION + " group by n.thread_id limit " + COUNTED + ") t";

    private static final String OPENED = """
            with seen as (update notification set read_at = :now where person_id = :viewer and thread_id = :thread and read_at is null returning 1)
            select (select count(*) from (select 1 from notification n where n.person_id = :viewer and n.read_at is null and n.thread_id <> :thread and %s
              group by n.thread_id limit %d) t) as unread, (select count(*) from seen) as seen""".formatted(Shown.CONDITION, COUNTED);

    /** Where a thread goes on: at the oldest of its unread comments. */
    private static final String PLACE = """
            select %s
            from notification n left join post o on o.id = n.post_id left join space os on os.id = n.space_id
            where n.person_id = :viewer and n.thread_id = :thread and %s
            order by n.read_at is null desc, case when n.read_at is null then n.at end, n.at desc limit 1""".formatted(Shown.path("o", "os"), Shown.CONDITION);

    private final Session session;
    private final Live live;
    private final Bell bell;
    private final Clock clock;

    Notifications(Session session, Live live, Bell bell, Clock clock) {
        this.session = session;
        this.live = live;
        this.bell = bell;
        this.clock = clock;
    }

    /** In how many threads something is unread; not counted beyond 100. */
    long unread(Viewer viewer) {
        return session.createNativeQuery(UNREAD, Long.class).setParameter("viewer", viewer.id()).getSingleResult();
    }

    /** The path where a thread goes on, or not found. */
    String place(Viewer viewer, UUID thread) {
        return session.createNativeQuery(PLACE, String.class).setParameter("viewer", viewer.id()).setParameter("thread", thread)
                .uniqueResultOptional().orElseThrow(Refusal::notFound);
    }

    /** Marks a thread as read, or all of them (null); gives the moment by which it can be undone. */
    @Transactional(MANDATORY)
    Instant read(Viewer viewer, UUID thread) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        changed(viewer, session.createNativeMutationQuery("""
                update notification set read_at = :now
                where person_id = :viewer and read_at is null and (cast(:thread as uuid) is null or thread_id = cast(:thread as uuid))""")
                .setParameter("viewer", viewer.id()).setParameter("thread", thread, UUID.class).setParameter("now", now).executeUpdate());
        return now;
    }

    /** Undoes what was marked as read at a moment. */
    @Transactional(MANDATORY)
    void undo(Viewer viewer, Instant moment) {
        changed(viewer, session.createNativeMutationQuery("update notification set read_at = null where person_id = :viewer and read_at = :moment")
                .setParameter("viewer", viewer.id()).setParameter("moment", moment).executeUpdate());
    }

    /** Marks a thread as unread: the latest of what it had. */
    @Transactional(MANDATORY)
    void unread(Viewer viewer, UUID thread) {
        changed(viewer, session.createNativeMutationQuery("""
                update notification set read_at = null where person_id = :viewer and thread_id = :thread and at = (
                  select max(l.at) from notification l where l.person_id = :viewer and l.thread_id = :thread)""")
                .setParameter("viewer", viewer.id()).setParameter("thread", thread).executeUpdate());
    }

    /** Marks what was told of the post as read, and counts in the same statement what is left for the header to show. */
    @Override
    public void opened(Viewer viewer, Post post) {
        var left = session.createNativeQuery(OPENED, Left.class).setParameter("viewer", viewer.id()).setParameter("thread", post.id)
                .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MICROS)).getSingleResult();
        bell.show(left.unread());
        changed(viewer, (int) left.seen());
    }

    /** In how many other threads something is unread, and how much was read just now. */
    record Left(long unread, long seen) {}

    /** The person's other pages show it too. */
    private void changed(Viewer viewer, int rows) {
        if (rows > 0) live.tell(Topic.person(viewer.id()));
    }

    @Scheduled(every = "24h", delayed = "18m")
    @Transactional
    void forget() {
        session.createNativeMutationQuery("delete from notification where at < :then").setParameter("then", clock.instant().minus(KEPT)).executeUpdate();
    }
}
