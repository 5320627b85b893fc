package org.sharewell.posts.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import org.sharewell.posts.Readable;
import org.sharewell.spaces.Visibility;

/** The series that posts stand in, with all their parts as somebody may know of them. */
@ApplicationScoped
public class Outlines {
    private static final String AROUND = """
            select s.id, s.slug as series, s.title as series_title, s.about, c.slug as space, m.username as made_by, s.made_at,
                   p.id as post, p.title, e.title as working, w.username as who, e.planned_for
            from series s join series_part e on e.series_id = s.id left join post p on p.id = e.post_id and (%s)
            join person m on m.id = s.made_by left join person w on w.id = e.person_id left join space c on c.id = s.space_id
            where s.id in (select o.series_id from series_part o where o.post_id = any(:posts)) and %s and %s
            order by s.made_at, s.id, e.position""".formatted(Readable.OR_OWN, Visibility.readable("s"), Contents.KNOWN);

    private final EntityManager entities;

    Outlines(EntityManager entities) {
        this.entities = entities;
    }

    /** Of posts that the viewer, given by id, may read; a part of which nothing may be known but that it is there is not among them. */
    public List<Outline> around(UUID viewer, Collection<UUID> posts) {
        var series = new LinkedHashMap<UUID, Outline>();
        entities.unwrap(Session.class).createNativeQuery(AROUND, Row.class).setParameter("viewer", viewer)
                .setParameter("posts", posts.toArray(UUID[]::new)).getResultList()
                .forEach(row -> series.computeIfAbsent(row.id(), _ -> row.series()).places().add(row.place()));
        series.values().forEach(one -> one.places().removeIf(place -> place.post() == null && place.working().isEmpty()));
        return List.copyOf(series.values());
    }

    record Row(UUID id, String slug, String title, String about, String space, String by, Instant at,
            UUID post, String postTitle, String working, String who, LocalDate month) {
        Outline series() {
            return new Outline(id, slug, title, about, space, by, at, new ArrayList<>());
        }

        Outline.Place place() {
            return new Outline.Place(post, postTitle == null ? "" : postTitle, working, who, month);
        }
    }
}
