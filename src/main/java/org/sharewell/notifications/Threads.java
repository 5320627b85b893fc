package org.sharewell.notifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.spaces.Visibility;
import org.sharewell.web.Cursor;
import org.sharewell.web.Limit;
import org.sharewell.web.Slice;

/** What somebody has been told, a thread at a time, the latest first; in two statements. */
@ApplicationScoped
class Threads {
    private static final int MOST_ITEMS = 1000;

    private static final String ROWS = """
            with t as (
              select n.thread_id, max(n.at) as at, count(*) filter (where n.read_at is null) as unread from notification n
              where n.person_id = :viewer and (:all or n.read_at is null) and %s group by n.thread_id)
            select t.thread_id, t.at, t.unread, tp.id, coalesce(nullif(tp.title, ''), nullif(left(tp.excerpt, 80), ''), case when tp.id is null then ts.name end),
                   ts.slug, ts.name
            from t left join post tp on tp.id = t.thread_id
              left join space ts on ts.id = coalesce(tp.space_id, case when tp.id is null then t.thread_id end) and %s
            where cast(:at as timestamptz) is null or (t.at, t.thread_id) < (cast(:at as timestamptz), cast(:id as uuid))
            order by t.at desc, t.thread_id desc limit :limit""".formatted(Shown.CONDITION, Visibility.listed("ts"));

    private static final String ITEMS = """
            select n.thread_id, n.reason, n.read_at is null, n.at, a.username, a.name, a.picture_id
            from notification n left join person a on a.id = n.actor_id
            where n.person_id = :viewer and n.thread_id = any(:threads) and %s order by n.at desc limit %d""".formatted(Shown.CONDITION, MOST_ITEMS);

    private final Session session;

    Threads(Session session) {
        this.session = session;
    }

    /** Those with something unread, or all of them. */
    Slice<Thread> of(Viewer viewer, boolean all, Cursor after, Limit limit) {
        var rows = Slice.of(rows(viewer, all, after, limit), limit, row -> Cursor.after(row.at(), row.id()));
        if (rows.items().isEmpty()) return new Slice<>(List.of(), null);
        var items = session.createNativeQuery(ITEMS, Item.class).setParameter("viewer", viewer.id())
                .setParameter("threads", rows.items().stream().map(Row::id).toArray(UUID[]::new)).stream().collect(Collectors.groupingBy(Item::thread));
        return rows.map(row -> new Thread(row, items.getOrDefault(row.id(), List.of()), viewer.locale()));
    }

    private List<Row> rows(Viewer viewer, boolean all, Cursor after, Limit limit) {
        return session.createNativeQuery(ROWS, Row.class).setParameter("viewer", viewer.id()).setParameter("all", all)
                .setParameter("at", after == null ? null : after.at(), Instant.class).setParameter("id", after == null ? null : after.id(), UUID.class)
                .setParameter("limit", limit.count() + 1).getResultList();
    }

    /** A post or a space, what is unread of it, and the space it belongs to. */
    public record Row(UUID id, Instant at, long unread, UUID post, String title, String space, String spaceName) {}

    /** One thing that was told. */
    public record Item(UUID thread, String reason, boolean unread, Instant at, String username, String name, UUID picture) {}
}
