package org.sharewell.posts.gatherings;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.State;

/** Puts together what readers of a post see of its gathering. */
@ApplicationScoped
class Views {
    private static final String PEOPLE = """
            select p.username, p.name, p.picture_id, a.answer, a.stale from gathering_answer a join person p on p.id = a.person_id
            where a.post_id = :post order by a.at, p.name limit 2000""";

    private final Session session;
    private final Gatherings gatherings;
    private final Clock clock;

    Views(Session session, Gatherings gatherings, Clock clock) {
        this.session = session;
        this.gatherings = gatherings;
        this.clock = clock;
    }

    /** Of a post that the viewer has been allowed to read, or not found. */
    View of(Viewer viewer, Post post) {
        var gathering = gatherings.existing(post);
        var people = session.createNativeQuery(PEOPLE, View.Attendee.class).setParameter("post", post.id).getResultList();
        return new View(gathering, people, viewer.username(), post.state() == State.PUBLISHED, !gathering.endsAt.isAfter(clock.instant()), List.of());
    }
}
