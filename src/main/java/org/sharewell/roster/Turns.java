package org.sharewell.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Readable;

/**
 * Who means to write when, the soonest first. A slot is over once its article is published, or another one of its holder's that
 * stands on no other day, in the same week (of UTC).
 */
@ApplicationScoped
public class Turns {
    private static final String OPEN = """
            select s.id, s.version, s.day, h.id as person, h.username, h.name, h.picture_id, p.id as post, case when %s then p.title end as title,
                   h.id = :viewer or exists (select 1 from byline o where o.post_id = p.id and o.person_id = :viewer and o.accepted_at is not null) as own,
                   exists (select 1 from draft_reader r where r.post_id = p.id and r.ended_at is null and r.answered_at is null) as reader_asked,
                   p.scheduled_at, z.time_zone
            from slot s join person h on h.id = s.person_id left join post p on p.id = s.post_id and p.withdrawn_at is null
            left join person z on z.id = p.scheduled_by
            where h.deactivated_at is null and p.published_at is null
              and (p.id is not null or not exists (
                select 1 from post w join byline b on b.post_id = w.id and b.person_id = h.id and b.accepted_at is not null
                where w.on_blog and w.withdrawn_at is null
                  and w.published_at >= date_trunc('week', cast(s.day as timestamp)) at time zone 'UTC'
                  and w.published_at < (date_trunc('week', cast(s.day as timestamp)) + interval '7 days') at time zone 'UTC'
                  and not exists (select 1 from slot o where o.post_id = w.id)))""".formatted(Readable.OR_OWN);
    private static final String BETWEEN = " and s.day between :first and :last";
    private static final String ORDER = " order by s.day, search_form(h.name), s.id";

    private final Session session;

    Turns(Session session) {
        this.session = session;
    }

    /** All of some days, as somebody sees them. */
    public List<Turn> between(Viewer viewer, Span span) {
        return query(OPEN, BETWEEN, span).setParameter("viewer", viewer.id()).getResultList();
    }

    /** All of some days as their holders see them: for what is told to them. */
    public List<Turn> between(Span span) {
        return query(OPEN.replace(":viewer", "h.id"), BETWEEN, span).getResultList();
    }

    /** One of them, unless it is over. */
    Optional<Turn> one(Viewer viewer, UUID slot) {
        return session.createNativeQuery(OPEN + " and s.id = :slot", Turn.class).setParameter("viewer", viewer.id()).setParameter("slot", slot).uniqueResultOptional();
    }

    /** Somebody's own, from a day on. */
    public List<Turn> of(Viewer holder, LocalDate from) {
        return query(OPEN, " and s.person_id = :viewer" + BETWEEN, new Span(from, from.plusYears(2)))
                .setParameter("viewer", holder.id()).getResultList();
    }

    private NativeQuery<Turn> query(String open, String condition, Span span) {
        return session.createNativeQuery(open + condition + ORDER, Turn.class)
                .setParameter("first", span.first()).setParameter("last", span.last());
    }
}
