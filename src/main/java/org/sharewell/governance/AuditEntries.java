package org.sharewell.governance;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.sharewell.web.Cursor;
import org.sharewell.web.Limit;
import org.sharewell.web.Slice;

/** The audit log as administrators read it: names of people, but of posts and spaces only ids, as those may be private. */
@ApplicationScoped
class AuditEntries {
    private static final Limit PAGE = new Limit(50);

    private static final String LATEST = """
            select a.event_id, a.at, a.action, actor.username as actor, actor.name as actor_name, person.username as person,
                   person.name as person_name, cast(a.details->>'post' as uuid) as post, (
                     select string_agg(key || ' ' || value, ' · ' order by key)
                     from jsonb_each_text(a.details - 'person' - 'post') where value is not null) as details
            from audit_entry a
            left join person actor on actor.id = a.actor_id
            left join person on person.id = cast(a.details->>'person' as uuid)
            where (cast(:after as uuid) is null or a.event_id < cast(:after as uuid))
              and (cast(:action as text) is null or a.action = cast(:action as text))
              and (cast(:person as text) is null or a.actor_id = (select id from person where username = cast(:person as text))
                or a.details->>'person' = (select cast(id as text) from person where username = cast(:person as text)))
            order by a.event_id desc""";

    // The next greater action by its index, again and again: there are few actions and many entries.
    private static final String ACTIONS = """
            with recursive known (action) as (
              select min(action) from audit_entry
              union all
              select (select min(action) from audit_entry where action > known.action) from known where known.action is not null)
            select action from known where action is not null""";

    private final Session session;

    AuditEntries(Session session) {
        this.session = session;
    }

    /** Entries that pass a filter, the newest first; after null from the top. */
    Slice<AuditEntry> latest(Filter filter, Cursor after) {
        return Slice.of(session.createNativeQuery(LATEST, AuditEntry.class)
                .setParameter("after", after == null ? null : after.id(), UUID.class)
                .setParameter("action", filter.action(), String.class)
                .setParameter("person", filter.person(), String.class)
                .setMaxResults(PAGE.count() + 1).getResultList(), PAGE, entry -> Cursor.after(entry.at(), entry.event()));
    }

    /** Every action there is an entry of. */
    List<String> actions() {
        return session.createNativeQuery(ACTIONS, String.class).getResultList();
    }

    /** One action only, and only what a person did or what was done to them, by username; null for all. */
    record Filter(String action, String person) {
        Filter {
            action = given(action);
            person = given(person);
        }

        private static String given(String value) {
            return value == null || value.isBlank() ? null : value.strip();
        }
    }
}
