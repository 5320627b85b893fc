package org.sharewell.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Readable;

/** What stands on the blog's days without a slot: all that was published, and what is scheduled for those who may read it. */
@ApplicationScoped
class Articles {
    private static final String BETWEEN = """
            select p.id, p.slug, p.title, p.published_at, p.scheduled_at, z.time_zone, a.id as person, a.username, a.name, a.picture_id
            from post p join person z on z.id = coalesce(p.published_by, p.scheduled_by)
            join lateral (select f.id, f.username, f.name, f.picture_id from byline b join person f on f.id = b.person_id
                          where b.post_id = p.id and b.accepted_at is not null order by b.position limit 1) a on true
            where p.on_blog and p.withdrawn_at is null
              and (p.published_at between :first and :last
                or p.published_at is null and p.scheduled_at between :first and :last and %s and not exists (select 1 from slot s where s.post_id = p.id))
            order by coalesce(p.published_at, p.scheduled_at), p.id limit 600""".formatted(Readable.OR_OWN);
    private static final String WAITING = """
            select p.id, p.title from byline b join post p on p.id = b.post_id
            where b.person_id = :viewer and b.accepted_at is not null and p.on_blog and p.published_at is null and p.withdrawn_at is null
              and p.scheduled_at is null and not exists (select 1 from slot s where s.post_id = p.id)
            order by coalesce(p.edited_at, p.created_at) desc, p.id limit 20""";
    private static final String PUBLISHED = """
            select p.published_at, z.time_zone from post p join person z on z.id = p.published_by
            where p.on_blog and p.withdrawn_at is null and p.published_at between :first and :last""";

    private final Session session;

    Articles(Session session) {
        this.session = session;
    }

    List<Article> between(Viewer viewer, Span span) {
        return session.createNativeQuery(BETWEEN, Article.class).setParameter("viewer", viewer.id())
                .setParameter("first", begin(span)).setParameter("last", end(span)).stream().filter(article -> span.has(article.day())).toList();
    }

    /** The days on which something was published. */
    List<LocalDate> published(Span span) {
        return session.createNativeQuery(PUBLISHED, Publication.class).setParameter("first", begin(span)).setParameter("last", end(span))
                .stream().map(Publication::day).filter(span::has).toList();
    }

    /** The viewer's drafts for the blog that have no day yet, the latest first. */
    List<Waiting> waiting(Viewer viewer) {
        return session.createNativeQuery(WAITING, Waiting.class).setParameter("viewer", viewer.id()).getResultList();
    }

    // Somewhere on earth a day begins 14 hours before that of UTC, and ends 12 after it.
    private static Instant begin(Span span) {
        return span.first().minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static Instant end(Span span) {
        return span.last().plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** A draft without a day. */
    public record Waiting(UUID id, String title) {}

    record Publication(Instant at, String zone) {
        LocalDate day() {
            return LocalDate.ofInstant(at, zone == null ? ZoneOffset.UTC : ZoneId.of(zone));
        }
    }
}
