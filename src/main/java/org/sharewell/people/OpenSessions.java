package org.sharewell.people;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Which sessions are still open, for what stays connected longer than a request; asking keeps none of them open. */
@ApplicationScoped
public class OpenSessions {
    private static final String AMONG = """
            select s.id from session s join person p on p.id = s.person_id and p.deactivated_at is null
            where s.id = any(:ids) and s.revoked_at is null and s.expires_at > :now and s.last_seen_at > :idle""";

    private final org.hibernate.Session database;
    private final Clock clock;

    OpenSessions(org.hibernate.Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The session of the viewer's own browser. */
    public UUID of(Viewer viewer) {
        return viewer.session();
    }

    @Transactional
    public Set<UUID> among(Collection<UUID> sessions) {
        var now = clock.instant();
        return database.createNativeQuery(AMONG, UUID.class).setParameter("ids", sessions.toArray(UUID[]::new)).setParameter("now", now)
                .setParameter("idle", now.minus(Session.IDLE)).stream().collect(Collectors.toSet());
    }
}
