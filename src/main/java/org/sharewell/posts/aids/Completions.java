package org.sharewell.posts.aids;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import org.sharewell.people.PeopleMessages;
import org.sharewell.people.Role;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Readable;
import org.sharewell.posts.Standing;
import org.sharewell.text.Text;
import org.sharewell.web.Message;

/** Finds who or what somebody means by the beginnings of its words, whatever their accents; nothing that the viewer may not read. */
@ApplicationScoped
class Completions {
    private static final int MOST = 8;
    /** So many spaces and roles have room beside people. */
    private static final int GROUPS = 3;
    private static final int LONGEST = 80;
    // Where a word begins: the index finds the part, the pattern that it is a beginning.
    private static final String WORD = "translate(' ' || %1$s, '-.(\"', '    ') like '%% ' || translate(search_form(:part), '-.(\"', '    ') || '%%'";
    private static final String BEGINS = "%1$s like '%%' || search_form(:part) || '%%' and " + WORD;
    /** How well a name fits: it begins so, one of its words does, or only what else is known. */
    private static final String RANK = "case when %1$s like search_form(:part) || '%%' then 0 when " + WORD + " then 1 else 2 end as rank";
    private static final String PEOPLE = """
            select p.username, p.name, p.picture_id as picture, p.title, p.department, %s from person p where p.deactivated_at is null and %s
            order by rank, search_form(p.name), p.id""".formatted(RANK.formatted("search_form(p.name)"), BEGINS.formatted("search_form(p.name || ' ' || p.username || ' ' || p.title)"));
    private static final String SPACES = """
            select s.slug, s.name, (select count(*) from membership c where c.space_id = s.id and c.state = 'member') as members, %s
            from membership m join space s on s.id = m.space_id where m.person_id = :viewer and m.state = 'member' and %s
            order by rank, search_form(s.name), s.id""".formatted(RANK.formatted("search_form(s.name)"), BEGINS.formatted("search_form(s.name)"));
    private static final String TOPICS = """
            select t.slug, t.name, count(*) as posts from post p join post_tag pt on pt.post_id = p.id join tag t on t.slug = pt.tag_slug where %s and %s
            group by t.slug, t.name order by search_form(t.name) like search_form(:part) || '%%' desc, count(*) desc, t.name""".formatted(Readable.PUBLISHED, BEGINS.formatted("search_form(t.name)"));
    private static final String POSTS = """
            select p.id, case when p.on_blog then p.slug end as slug, p.title, coalesce((select a.name from byline b join person a on a.id = b.person_id
              where b.post_id = p.id and b.accepted_at is not null order by b.position limit 1), '') as author, p.outdated_at is not null as outdated
            from post p where %s and %s order by %s, p.published_at desc, p.id""".formatted(Readable.PUBLISHED, BEGINS.formatted("search_form(p.title)"), Standing.SINKS);

    private static final Map<Role, Function<PeopleMessages, String>> ROLES = Map.of(Role.ADMINISTRATOR, PeopleMessages::administrators,
            Role.MODERATOR, PeopleMessages::moderators, Role.HR, PeopleMessages::hrPartners, Role.LEADER, PeopleMessages::leaders);

    private final Session session;

    Completions(Session session) {
        this.session = session;
    }

    List<Completion> people(String typed) {
        return few(session.createNativeQuery(PEOPLE, Completion.Person.class), typed).stream().map(Completion.Person::offered).toList();
    }

    /** People, the viewer's own spaces and roles: whose names fit best first, and of those alike in this, in that order. */
    List<Completion> mentions(Viewer viewer, String typed) {
        var people = few(session.createNativeQuery(PEOPLE, Completion.Person.class), typed);
        var groups = groups(viewer, typed);
        var room = MOST - Math.min(GROUPS, groups.size());
        return Stream.concat(people.stream().limit(room), groups.stream()).limit(MOST)
                .sorted(Comparator.comparingInt(Completion.Nameable::rank)).map(Completion.Nameable::offered).toList();
    }

    private List<Completion.Nameable> groups(Viewer viewer, String typed) {
        var spaces = few(session.createNativeQuery(SPACES, Completion.Space.class).setParameter("viewer", viewer.id()), typed);
        var roles = ROLES.entrySet().stream().map(role -> new Completion.Group(role.getKey().key(), Message.of(PeopleMessages.class, role.getValue()).in(viewer.locale())))
                .filter(group -> group.begins(typed));
        return Stream.<Completion.Nameable>concat(spaces.stream(), roles).sorted(Comparator.comparingInt(Completion.Nameable::rank)).toList();
    }

    List<Completion> topics(Viewer viewer, String typed) {
        return few(session.createNativeQuery(TOPICS, Completion.Topic.class).setParameter("viewer", viewer.id()), typed).stream().map(Completion::of).toList();
    }

    List<Completion> posts(Viewer viewer, String typed) {
        return few(session.createNativeQuery(POSTS, Completion.Text.class).setParameter("viewer", viewer.id()), typed).stream().map(Completion::of).toList();
    }

    private static <T> List<T> few(NativeQuery<T> query, String typed) {
        var words = Text.oneLine(typed);
        var part = words.substring(0, Math.min(LONGEST, words.length())).replaceAll("([\\\\%_])", "\\\\$1");
        return query.setParameter("part", part).setMaxResults(MOST).getResultList();
    }
}
