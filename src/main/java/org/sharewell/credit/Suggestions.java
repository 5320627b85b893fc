package org.sharewell.credit;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Readable;

/** What somebody may want to credit: what they read last, told to nobody but them. */
@ApplicationScoped
class Suggestions {
    private static final String READ = """
            select case when p.on_blog then '/blog/' || p.slug else '/posts/' || p.id end as path, p.title
            from post_read r join post p on p.id = r.post_id
            where r.person_id = :viewer and p.title <> '' and p.id <> :work and %s and %s order by r.at desc, p.id limit 20"""
            .formatted(Readable.PUBLISHED, Work.BY_OTHERS);

    private final Session session;

    Suggestions(Session session) {
        this.session = session;
    }

    List<Suggestion> of(Viewer viewer, UUID work) {
        return session.createNativeQuery(READ, Suggestion.class).setParameter("viewer", viewer.id()).setParameter("work", work).getResultList();
    }
}
