package org.sharewell.events;

import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.arc.properties.IfBuildProperty;

/** A listener that notes a line for every time it is told, with nothing to keep it from noting two; fails on demand, after noting. */
@IfBuildProperty(name = "test.scribe", stringValue = "true")
@ApplicationScoped
class Scribe implements Listener {
    private final EntityManager entities;
    private volatile Predicate<UUID> fails = _ -> false;

    Scribe(EntityManager entities) {
        this.entities = entities;
    }

    void failWhen(Predicate<UUID> fails) {
        this.fails = fails;
    }

    @Override
    public String name() {
        return "scribe";
    }

    @Override
    public void on(UUID id, Event event) {
        if (!(event instanceof Rang rang)) return;
        entities.createNativeQuery("insert into note (event_id, bell) values (?1, ?2)")
                .setParameter(1, id).setParameter(2, rang.bell()).executeUpdate();
        if (fails.test(id)) throw new IllegalStateException("Amal's secret");
    }
}
