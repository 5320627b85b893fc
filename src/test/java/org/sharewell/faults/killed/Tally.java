package org.sharewell.faults.killed;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.arc.properties.IfBuildProperty;

import org.sharewell.events.Event;
import org.sharewell.events.Listener;

/** Notes a line for every bell it is told of, with nothing to keep it from noting two. */
@IfBuildProperty(name = "test.killed", stringValue = "true")
@ApplicationScoped
public class Tally implements Listener {
    private final EntityManager entities;

    Tally(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "tally";
    }

    @Override
    public void on(UUID id, Event event) {
        if (event instanceof Rung rung) entities.createNativeQuery("insert into tally (event_id, bell) values (?1, ?2)")
                .setParameter(1, id).setParameter(2, rung.bell()).executeUpdate();
    }
}
