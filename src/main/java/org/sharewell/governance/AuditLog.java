package org.sharewell.governance;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.sharewell.events.Audited;
import org.sharewell.events.Event;
import org.sharewell.events.Listener;

/** Writes down for good what people who answer for the system may have to account for, once per event. */
@ApplicationScoped
class AuditLog implements Listener {
    private static final String WRITE = """
            insert into audit_entry (event_id, action, actor_id, details, at)
            select id, type, actor_id, payload - 'actor' - 'at', at from event where id = :event
            on conflict (event_id) do nothing""";

    private final EntityManager entities;

    AuditLog(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public Set<Class<? extends Event>> hears() {
        return Set.of(Audited.class);
    }

    @Override
    public void on(UUID id, Event event) {
        entities.createNativeQuery(WRITE).setParameter("event", id).executeUpdate();
    }
}
