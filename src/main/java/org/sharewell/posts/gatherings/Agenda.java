package org.sharewell.posts.gatherings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Readable;
import org.sharewell.spaces.Visibility;
import org.sharewell.text.Text;
import org.sharewell.web.Cursor;
import org.sharewell.web.Limit;
import org.sharewell.web.Slice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** The gatherings to come that a viewer may read of, the next one first. */
@ApplicationScoped
class Agenda {
    private static final String LINES = """
            select p.id, case when p.title <> '' then p.title else p.excerpt end as title,
                   case when p.on_blog and p.slug is not null then '/blog/' || p.slug else '/posts/' || p.id end as path, s.name as space,
                   g.starts_at, g.ends_at, g.zone, g.place, g.capacity, g.cancelled_at is not null as cancelled,
                   (select cast(count(*) as int) from gathering_answer a where a.post_id = g.post_id and a.answer = 'yes') as coming, m.answer, coalesce(m.stale, false) as stale
            from gathering g join post p on p.id = g.post_id left join space s on s.id = p.space_id and %s
            left join gathering_answer m on m.post_id = g.post_id and m.person_id = :viewer
            where %s and g.ends_at > :now""".formatted(Visibility.listed("s"), Readable.PUBLISHED);

    private final Session session;
    private final Clock clock;

    Agenda(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    Slice<Line> coming(Viewer viewer, Cursor after, Limit limit) {
        var query = session.createNativeQuery(LINES + (after == null ? "" : " and (g.starts_at, g.post_id) > (:at, :id)")
                + " order by g.starts_at, g.post_id limit :limit", Line.class).setParameter("viewer", viewer.id()).setParameter("now", clock.instant())
                .setParameter("limit", limit.count() + 1);
        if (after != null) query.setParameter("at", after.at()).setParameter("id", after.id());
        return Slice.of(query.getResultList(), limit, line -> Cursor.after(line.startsAt(), line.id()));
    }

    /** By the month in which they begin where the viewer is. */
    static List<Month> months(List<Line> lines, ZoneId zone) {
        return lines.stream().collect(groupingBy(line -> line.day(zone).withDayOfMonth(1), TreeMap::new, toList())).entrySet().stream()
                .map(month -> new Month(month.getKey(), days(month.getValue(), zone))).toList();
    }

    private static List<Day> days(List<Line> lines, ZoneId zone) {
        return lines.stream().collect(groupingBy(line -> line.day(zone), TreeMap::new, toList())).entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue())).toList();
    }

    /** A month by its first day. */
    public record Month(LocalDate first, List<Day> days) {}

    public record Day(LocalDate date, List<Line> lines) {}

    /** A gathering in the list, with the viewer's own answer (null before); the space is null where there is none or the viewer may not know it. */
    public record Line(UUID id, String title, String path, String space, Instant startsAt, Instant endsAt, String zone, String place, Integer capacity,
            boolean cancelled, int coming, String answer, boolean stale) {
        /** As many of its words as a list has room for. */
        public String name() {
            return Text.shorten(title, 120);
        }

        public ZoneId where() {
            return ZoneId.of(zone);
        }

        LocalDate day(ZoneId here) {
            return LocalDate.ofInstant(startsAt, here);
        }
    }
}
