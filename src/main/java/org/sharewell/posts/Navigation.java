package org.sharewell.posts;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.sharewell.web.Face;
import org.sharewell.people.Viewer;

/** The viewer's own spaces in the navigation, each with how much in it is unread. */
@Named("navigation")
@RequestScoped
public class Navigation {
    private static final String MINE = """
            select s.slug, s.name, (select count(*) from (select 1 from post p where p.space_id = s.id and p.published_at is not null
                and p.withdrawn_at is null and %s limit 100) u) as unread
            from membership m join space s on s.id = m.space_id
            where m.person_id = :viewer and m.state = 'member' order by lower(s.name) limit 50""".formatted(Unread.CONDITION);

    private final EntityManager entities;
    private final Viewer viewer;
    private List<Entry> spaces;

    Navigation(EntityManager entities, Viewer viewer) {
        this.entities = entities;
        this.viewer = viewer;
    }

    /** Read once a request, when a page first asks. */
    @Transactional
    public List<Entry> spaces() {
        if (spaces == null) spaces = viewer.signedIn() ? mine() : List.of();
        return spaces;
    }

    private List<Entry> mine() {
        return entities.unwrap(Session.class).createNativeQuery(MINE, Entry.class).setParameter("viewer", viewer.id()).getResultList();
    }

    /** A space one belongs to; unread stops counting at 100. */
    public record Entry(String slug, String name, long unread) {
        public String initials() {
            return Face.initials(name);
        }

        public int hue() {
            return Face.hue(slug);
        }
    }
}
