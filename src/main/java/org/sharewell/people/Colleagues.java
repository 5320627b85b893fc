package org.sharewell.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.sharewell.web.Cursor;
import org.sharewell.web.Limit;
import org.sharewell.web.Slice;

/** The directory: who works here, by name, narrowed by what somebody looks for. */
@ApplicationScoped
class Colleagues {
    private static final String LIST = """
            select p.id, search_form(p.name), p.username, p.name, p.picture_id, p.title, p.department, p.site, p.time_zone, p.bio,
                   p.deactivated_at is null,
                   exists (select 1 from person_role r where r.person_id = p.id and r.role = 'administrator')
            from person p where true""";
    private static final String WORDS = "search_form(p.name || ' ' || p.username || ' ' || p.title)";
    private static final String FACETS = """
            select 'department', department from person where deactivated_at is null and department <> '' group by department
            union all select 'site', site from person where deactivated_at is null and site <> '' group by site order by 2""";

    private final Session session;

    Colleagues(Session session) {
        this.session = session;
    }

    /** Active people. */
    Slice<Colleague> list(PeopleForm wanted, Cursor after, Limit limit) {
        return list(" and p.deactivated_at is null", wanted, after, limit);
    }

    /** Active people and those who are not any more, for administrators. */
    Slice<Colleague> listAll(PeopleForm wanted, Cursor after, Limit limit) {
        return list("", wanted, after, limit);
    }

    private Slice<Colleague> list(String condition, PeopleForm wanted, Cursor after, Limit limit) {
        var parameters = new HashMap<String, Object>();
        var sql = LIST + condition + conditions(wanted, parameters) + place(after, parameters) + " order by search_form(p.name), p.id";
        var query = session.createNativeQuery(sql, Colleague.Row.class).setMaxResults(limit.count() + 1);
        parameters.forEach(query::setParameter);
        var rows = Slice.of(query.getResultList(), limit, row -> Cursor.after(row.key(), row.id()));
        var topics = topics(rows.items());
        return rows.map(row -> new Colleague(row, topics.getOrDefault(row.id(), List.of())));
    }

    private static String conditions(PeopleForm wanted, Map<String, Object> parameters) {
        var sql = new StringBuilder();
        if (!wanted.department().isEmpty()) sql.append(with(" and p.department = :department", "department", wanted.department(), parameters));
        if (!wanted.site().isEmpty()) sql.append(with(" and p.site = :site", "site", wanted.site(), parameters));
        if (!wanted.expertise().isEmpty()) sql.append(with(
                " and exists (select 1 from expertise e where e.person_id = p.id and e.slug = :expertise)", "expertise", wanted.expertise(), parameters));
        if (!wanted.role().isEmpty()) sql.append(with(
                " and exists (select 1 from person_role wr where wr.person_id = p.id and wr.role = :role)", "role", wanted.role(), parameters));
        if (wanted.searches()) sql.append(words(wanted, parameters));
        return sql.toString();
    }

    /** Part of the words, or something close to one of them (pg_trgm's word similarity). */
    private static String words(PeopleForm wanted, Map<String, Object> parameters) {
        parameters.put("part", "%" + wanted.q().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        return with(" and (" + WORDS + " like search_form(:part) or search_form(:q) <% " + WORDS + ")", "q", wanted.q(), parameters);
    }

    private static String place(Cursor after, Map<String, Object> parameters) {
        if (after == null) return "";
        parameters.put("key", after.key());
        return with(" and (search_form(p.name), p.id) > (:key, :after)", "after", after.id(), parameters);
    }

    private static String with(String condition, String name, Object value, Map<String, Object> parameters) {
        parameters.put(name, value);
        return condition;
    }

    private Map<UUID, List<Colleague.Topic>> topics(List<Colleague.Row> rows) {
        if (rows.isEmpty()) return Map.of();
        return session.createNativeQuery("""
                select person_id, topic, slug from expertise where person_id in (:people) order by declared_at, lower(topic)""", Colleague.Topic.class)
                .setParameterList("people", rows.stream().map(Colleague.Row::id).toList()).getResultList().stream()
                .collect(Collectors.groupingBy(Colleague.Topic::person));
    }

    /** What there is to filter by. */
    Facets facets() {
        var known = session.createNativeQuery(FACETS, Facet.class).getResultList();
        return new Facets(values(known, "department"), values(known, "site"));
    }

    private static List<String> values(List<Facet> known, String field) {
        return known.stream().filter(facet -> facet.field().equals(field)).map(Facet::value).toList();
    }

    /** The words of a topic that somebody declared, the commonest first. */
    Optional<String> topic(String slug) {
        return session.createNativeQuery("select topic from expertise where slug = :slug group by topic order by count(*) desc, topic limit 1", String.class)
                .setParameter("slug", slug).uniqueResultOptional();
    }

    /** One thing to filter by. */
    record Facet(String field, String value) {}

    /** The departments and sites that somebody active belongs to. */
    public record Facets(List<String> departments, List<String> sites) {}
}
