package org.sharewell.posts.polls;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Votes: of every person one, which they change or take back until the poll closes. */
@ApplicationScoped
public class Votes {
    private final Session session;
    private final Polls polls;
    private final Tallies tallies;
    private final Clock clock;

    Votes(Session session, Polls polls, Tallies tallies, Clock clock) {
        this.session = session;
        this.polls = polls;
        this.tallies = tallies;
        this.clock = clock;
    }

    /** The viewer chooses these options (their ids), instead of those they have chosen before. */
    @Transactional(MANDATORY)
    public void cast(Viewer viewer, Post post, List<String> chosen) {
        var poll = open(post);
        var options = options(poll, chosen);
        session.createNativeMutationQuery("""
                insert into poll_vote (post_id, person_id, at) values (:post, :viewer, :now) on conflict (post_id, person_id) do update set at = :now""")
                .setParameter("post", post.id).setParameter("viewer", viewer.id()).setParameter("now", clock.instant()).executeUpdate();
        session.createNativeMutationQuery("delete from poll_choice where post_id = :post and person_id = :viewer")
                .setParameter("post", post.id).setParameter("viewer", viewer.id()).executeUpdate();
        session.createNativeMutationQuery("insert into poll_choice (post_id, person_id, option_id) select :post, :viewer, unnest(cast(:options as uuid[]))")
                .setParameter("post", post.id).setParameter("viewer", viewer.id()).setParameter("options", options.toArray(UUID[]::new)).executeUpdate();
        tallies.note(poll);
    }

    private Poll open(Post post) {
        Polls.requirePublished(post);
        var poll = polls.locked(post);
        if (!poll.isOpen(clock.instant())) throw Refusal.conflict(Message.of(PollMessages.class, PollMessages::isClosed));
        return poll;
    }

    private static List<UUID> options(Poll poll, List<String> chosen) {
        var known = chosen == null ? List.<UUID>of() : poll.options.stream().map(Option::id).filter(id -> chosen.contains(id.toString())).toList();
        if (known.isEmpty()) throw refusal(PollMessages::chooseOne);
        if (known.size() != chosen.stream().distinct().count()) throw refusal(PollMessages::noSuchOption);
        if (known.size() > 1 && !poll.multiple) throw refusal(PollMessages::onlyOne);
        return known;
    }

    private static Refusal refusal(Function<PollMessages, String> why) {
        return Refusal.invalid("options", Message.of(PollMessages.class, why));
    }

    /** The viewer has not voted. */
    @Transactional(MANDATORY)
    void withdraw(Viewer viewer, Post post) {
        open(post);
        session.createNativeMutationQuery("delete from poll_vote where post_id = :post and person_id = :viewer")
                .setParameter("post", post.id).setParameter("viewer", viewer.id()).executeUpdate();
    }
}
