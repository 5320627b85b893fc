package org.sharewell.posts.polls;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/**
 * The numbers that an anonymous poll shows: made anew only when five people have voted since they were made, so that no two of them tell
 * what one person chose. When it closes all votes are counted, if there are five, and it is forgotten who chose what.
 */
@ApplicationScoped
class Tallies {
    private static final String OPTIONS = """
            update poll_option o set counted = (select count(*) from poll_choice c where c.option_id = o.id) where o.post_id = :post""";
    private static final String POLL = """
            update poll set counted = (select count(*) from poll_vote v where v.post_id = :post), counted_at = :now where post_id = :post""";
    private static final String NEW = """
            select count(*) from poll_vote v join poll o on o.post_id = v.post_id where v.post_id = :post and (o.counted_at is null or v.at > o.counted_at)""";

    private final Session session;
    private final Clock clock;

    Tallies(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    long votes(Poll poll) {
        return count("select count(*) from poll_vote where post_id = :post", poll);
    }

    /** After a vote in a poll that has been locked. */
    void note(Poll poll) {
        if (!poll.named && count(NEW, poll) >= Poll.ENOUGH) make(poll);
    }

    /** After the last one. */
    void settle(Poll poll) {
        if (poll.named) return;
        if (votes(poll) >= Poll.ENOUGH) make(poll);
        session.createNativeMutationQuery("delete from poll_choice where post_id = :post").setParameter("post", poll.post).executeUpdate();
    }

    private void make(Poll poll) {
        session.createNativeMutationQuery(OPTIONS).setParameter("post", poll.post).executeUpdate();
        session.createNativeMutationQuery(POLL).setParameter("post", poll.post).setParameter("now", clock.instant()).executeUpdate();
    }

    private long count(String sql, Poll poll) {
        return session.createNativeQuery(sql, Long.class).setParameter("post", poll.post).getSingleResult();
    }
}
