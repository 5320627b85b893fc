package org.sharewell.posts.polls;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.sharewell.people.Portrait;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.State;
import org.sharewell.web.Refusal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/** Puts together what a viewer may know of a poll, of a post they have been allowed to read. */
@ApplicationScoped
class Views {
    private static final String OPTIONS = """
            select o.id, o.label, case when q.named then (select count(*) from poll_choice c where c.option_id = o.id) else o.counted end as votes,
                   exists (select 1 from poll_choice c where c.option_id = o.id and c.person_id = :viewer) as mine
            from poll_option o join poll q on q.post_id = o.post_id where o.post_id = :post order by o.position""";
    private static final String VOTES = """
            select count(*) as votes, coalesce(bool_or(v.person_id = :viewer), false) as voted, (select q.counted from poll q where q.post_id = :post) as counted
            from poll_vote v where v.post_id = :post""";
    private static final String NAMES = """
            select c.option_id, p.username, p.name, p.picture_id from poll_choice c
            join poll_vote v on v.post_id = c.post_id and v.person_id = c.person_id join person p on p.id = c.person_id
            where c.post_id = :post order by v.at, p.name limit 1000""";

    private final Session session;
    private final Clock clock;

    Views(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    View of(Viewer viewer, Post post, Poll poll) {
        var votes = session.createNativeQuery(VOTES, Votes.class).setParameter("viewer", viewer.id()).setParameter("post", post.id).getSingleResult();
        var standing = new View.Standing(poll.isOpen(clock.instant()), post.state() == State.PUBLISHED, votes.voted(), votes.votes(), poll.named ? votes.votes() : votes.counted());
        var ask = new View.Ask(poll.question, poll.multiple, poll.named, poll.results.equals("closed"), poll.closesAt, poll.closedAt, poll.version);
        var bare = new View(post.id, ask, List.of(), standing, List.of());
        return new View(post.id, ask, lines(viewer, post, bare), standing, List.of());
    }

    View of(Viewer viewer, Post post) {
        return of(viewer, post, Optional.ofNullable(session.find(Poll.class, post.id)).orElseThrow(Refusal::notFound));
    }

    /** Numbers and names that are not to be shown do not leave here. */
    private List<View.Line> lines(Viewer viewer, Post post, View bare) {
        var names = bare.ask().named() && bare.isCounted() ? names(post) : Map.<UUID, List<Portrait>>of();
        return session.createNativeQuery(OPTIONS, Counted.class).setParameter("viewer", viewer.id()).setParameter("post", post.id).stream()
                .map(o -> new View.Line(o.id(), o.label(), bare.isCounted() ? o.votes() : 0, o.mine(), names.getOrDefault(o.id(), List.of()))).toList();
    }

    private Map<UUID, List<Portrait>> names(Post post) {
        return session.createNativeQuery(NAMES, Named.class).setParameter("post", post.id).stream()
                .collect(groupingBy(Named::option, mapping(n -> new Portrait(n.username(), n.name(), n.picture()), toList())));
    }

    record Votes(long votes, boolean voted, int counted) {}

    record Counted(UUID id, String label, long votes, boolean mine) {}

    record Named(UUID option, String username, String name, UUID picture) {}
}
