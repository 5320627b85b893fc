package org.sharewell.posts.questions;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Answering;
import org.sharewell.posts.Answers;
import org.sharewell.posts.Post;
import org.sharewell.posts.Readable;
import org.sharewell.posts.State;

/** Says how a question stands: an answer that was taken away is none, and a post that the viewer may not read has no name. */
@ApplicationScoped
class Outcomes implements Answers {
    private static final String OUTCOME = """
            select c.id as comment, q.accepted_at, a.username, a.name, n.on_blog, n.slug, n.id as answer, n.title, q.answered_in is not null as closed, %s as heard,
                   exists (select 1 from ask k where k.question_id = q.id and k.person_id = :viewer and k.ended_at is null and not %s) as asked
            from post q left join comment c on c.id = q.accepted_id and c.deleted_at is null left join person a on a.id = q.accepted_by
            left join lateral (select p.id, p.on_blog, p.slug, p.title from post p where p.id = q.answered_in and %s) n on true
            where q.id = :post""".formatted(Questions.HEARD, Ask.ANSWERED, Readable.PUBLISHED);

    private final Session session;
    private final Clock clock;

    Outcomes(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public Answering of(Viewer viewer, Post post, boolean author, boolean referee) {
        var row = session.createNativeQuery(OUTCOME, Row.class).setParameter("viewer", viewer.id()).setParameter("post", post.id).getSingleResult();
        var published = post.state() == State.PUBLISHED;
        var silent = row.heard() != null && row.heard().isBefore(clock.instant().minus(Questions.SILENCE));
        return new Answering(row.accepted(), row.elsewhere(), row.closed(), published && (author || referee && silent),
                published && (author || referee), published && row.asked());
    }

    record Row(UUID comment, Instant acceptedAt, String username, String name, Boolean onBlog, String slug, UUID answer, String title, boolean closed, Instant heard, boolean asked) {
        Answering.Accepted accepted() {
            return comment == null ? null : new Answering.Accepted(comment, acceptedAt, username, name);
        }

        Answering.Elsewhere elsewhere() {
            return answer == null ? null : new Answering.Elsewhere(onBlog && slug != null ? "/blog/" + slug : "/posts/" + answer, title);
        }
    }
}
