package org.sharewell.posts.gatherings;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.sharewell.people.Viewer;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Who said that they come, of gatherings that have been locked. */
@ApplicationScoped
class Answers {
    private static final String GIVE = """
            insert into gathering_answer (post_id, person_id, answer, at) values (:post, :viewer, :answer, :now)
            on conflict (post_id, person_id) do update set answer = :answer, stale = false, at = :now
            where gathering_answer.answer <> :answer or gathering_answer.stale""";

    private final Session session;

    Answers(Session session) {
        this.session = session;
    }

    /** How many come. */
    long coming(Gathering gathering) {
        return session.createNativeQuery("select count(*) from gathering_answer where post_id = :post and answer = 'yes'", Long.class)
                .setParameter("post", gathering.post).getSingleResult();
    }

    boolean comes(UUID person, Gathering gathering) {
        return session.createNativeQuery("select exists (select 1 from gathering_answer where post_id = :post and person_id = :person and answer = 'yes')", Boolean.class)
                .setParameter("post", gathering.post).setParameter("person", person).getSingleResult();
    }

    /** Whether it is another answer than before. */
    @Transactional(MANDATORY)
    boolean give(Viewer viewer, Gathering gathering, Answer answer, Instant now) {
        return session.createNativeMutationQuery(GIVE).setParameter("post", gathering.post).setParameter("viewer", viewer.id())
                .setParameter("answer", answer.key()).setParameter("now", now).executeUpdate() > 0;
    }

    /** Whoever has not declined said so of another time. */
    @Transactional(MANDATORY)
    void askAgain(Gathering gathering) {
        session.createNativeMutationQuery("update gathering_answer set stale = true where post_id = :post and answer <> 'no'")
                .setParameter("post", gathering.post).executeUpdate();
    }
}
