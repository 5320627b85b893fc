package org.sharewell.exports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.hibernate.Session;

import org.sharewell.spaces.Visibility;

/** The spaces that texts stand in, as their cards show them to whoever takes the texts along. */
@ApplicationScoped
class Rooms {
    private final EntityManager entities;

    Rooms(EntityManager entities) {
        this.entities = entities;
    }

    /** A space in few words. */
    record Room(UUID id, String slug, String name, String purpose, String visibility) {
        Map<String, String> says() {
            var says = new LinkedHashMap<String, String>();
            says.put("name", name);
            says.put("purpose", purpose);
            says.put("visibility", visibility);
            says.put("sharewell", id.toString());
            return says;
        }
    }

    /** What is said of them, by their addresses. */
    Map<String, Object> of(Order order, Collection<String> slugs) {
        var says = new LinkedHashMap<String, Object>();
        if (!slugs.isEmpty()) QuarkusTransaction.requiringNew().call(() -> find(order, slugs)).forEach(room -> says.put(room.slug(), room.says()));
        return says;
    }

    private List<Room> find(Order order, Collection<String> slugs) {
        return entities.unwrap(Session.class).createNativeQuery("select s.id, s.slug, s.name, s.purpose, s.visibility from space s where s.slug = any(:slugs) and "
                + Visibility.listed("s") + " order by s.slug", Room.class)
                .setParameter("slugs", slugs.toArray(String[]::new)).setParameter("viewer", order.taker().id()).getResultList();
    }
}
