package org.sharewell.governance;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** The audit log as administrators read it: names of people, but of posts and spaces only ids, as those may be private. */
@ApplicationScoped
class AuditEntries {
    private static final String LATEST = """
            select a.id, a.at, a.action, actor.username, actor.name, person.username, person.name,
                   cast(a.details->>'post' as uuid), (
                     select string_agg(key || ' ' || value, ' · ' order by key)
                     from jsonb_each_text(a.details - 'person' - 'post')) as details
            from audit_entry a
            left join person actor on actor.id = a.actor_id
            left join person on person.id = cast(a.details->>'person' as uuid)
            where a.id < :below
              and (cast(:action as text) is null or a.action = :action)
              and (cast(:person as uuid) is null or a.actor_id = :person or a.details->>'person' = cast(:person as text))
            order by a.id desc""";

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

    /** Entries below an id, the newest first. */
    List<AuditEntry> latest(Filter filter, long below, int limit) {
        return session.createNativeQuery(LATEST, AuditEntry.class)
                .setParameter("below", below)
                .setParameter("action", filter.action(), String.class)
                .setParameter("person", filter.person(), UUID.class)
                .setMaxResults(limit).getResultList();
    }

    /** Every action there is an entry of. */
    List<String> actions() {
        return session.createNativeQuery(ACTIONS, String.class).getResultList();
    }

    /** Narrows the log to one action, and to what a person did or what was done to them; null for all. */
    record Filter(String action, UUID person) {}
}
