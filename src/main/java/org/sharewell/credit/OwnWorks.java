package org.sharewell.credit;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Readable;

/** What somebody has written or is writing, as far as they may still read it, the latest first. */
@ApplicationScoped
class OwnWorks {
    private static final String LATEST = """
            select p.id, p.title, p.published_at is null as draft from byline b join post p on p.id = b.post_id
            where b.person_id = :viewer and b.accepted_at is not null and p.withdrawn_at is null and p.id <> :but and %s
            order by coalesce(p.published_at, p.edited_at, p.created_at) desc, p.id limit 20""".formatted(Readable.OR_OWN);

    private final Session session;

    OwnWorks(Session session) {
        this.session = session;
    }

    /** All but one. */
    List<Own> latest(Viewer viewer, UUID but) {
        return session.createNativeQuery(LATEST, Own.class).setParameter("viewer", viewer.id()).setParameter("but", but).getResultList();
    }

    /** A post of the viewer's own. */
    record Own(UUID id, String title, boolean draft) {}
}
