package org.sharewell.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Readable;

/** What might be written about, as far as somebody may know of it: the most wanted first. */
@ApplicationScoped
class Hints {
    private static final String KNOW = """
            (select count(distinct e.person_id) from expertise e join person k on k.id = e.person_id and k.deactivated_at is null where e.slug %s)""";
    private static final String ALL = """
            (select 1 as place, 'asked' as kind, p.title as words,
                    (select string_agg(t.name, ', ' order by pt.position) from post_tag pt join tag t on t.slug = pt.tag_slug where pt.post_id = p.id) as tags,
                    %s as people
             from post p where %s and p.kind = 'question' and p.published_at > cast(:questions as date)
               and not exists (select 1 from comment c where c.post_id = p.id and c.deleted_at is null)
             order by p.published_at desc, p.id limit 6)
            union all
            (select 2, 'missed', m.words, m.words, m.people from (
               select s.topic, count(*) as days, %s as people, coalesce((select min(e.topic) from expertise e where e.slug = s.topic),
                      (select t.name from tag t where t.slug = s.topic and exists (
                         select 1 from post_tag pt join post p on p.id = pt.post_id where pt.tag_slug = t.slug and %s))) as words
               from missed_search s where s.day > cast(:misses as date) group by s.topic having count(*) >= 2) m
             where m.words is not null order by m.days desc, m.topic limit 6)
            union all
            (select 3, 'known', min(e.topic), min(e.topic), count(distinct e.person_id) from expertise e
             join person k on k.id = e.person_id and k.deactivated_at is null
             where not exists (select 1 from post_tag pt join post p on p.id = pt.post_id
                               where pt.tag_slug = e.slug and p.on_blog and p.published_at > cast(:articles as date) and p.withdrawn_at is null)
             group by e.slug order by 5 desc, e.slug limit 15)
            order by place, people desc, words""".formatted(KNOW.formatted("in (select pt.tag_slug from post_tag pt where pt.post_id = p.id)"),
            Readable.PUBLISHED, KNOW.formatted("= s.topic"), Readable.PUBLISHED);

    private final Session session;
    private final Clock clock;

    Hints(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** Questions of 90 days without an answer, topics not found on two days of 90, and expertise without an article for six months. */
    List<Hint> all(Viewer viewer) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return session.createNativeQuery(ALL, Row.class).setParameter("viewer", viewer.id()).setParameter("questions", today.minusDays(90))
                .setParameter("misses", today.minusDays(90)).setParameter("articles", today.minusMonths(6)).stream().map(Row::hint).toList();
    }

    record Row(int place, String kind, String words, String tags, long people) {
        Hint hint() {
            return new Hint(kind, words, tags, (int) people);
        }
    }
}
