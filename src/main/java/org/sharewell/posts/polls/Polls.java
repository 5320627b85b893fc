package org.sharewell.posts.polls;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import org.hibernate.Session;

import org.sharewell.events.Outbox;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.State;
import org.sharewell.web.Errors;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** All polls, each of a post that the caller has been allowed to read or to change: asked, changed while nobody has voted, and closed. */
@ApplicationScoped
public class Polls {
    private static final Duration LONGEST = Duration.ofDays(366);

    private final Session session;
    private final Validator validator;
    private final Tallies tallies;
    private final Outbox outbox;
    private final Clock clock;

    Polls(Session session, Validator validator, Tallies tallies, Outbox outbox, Clock clock) {
        this.session = session;
        this.validator = validator;
        this.tallies = tallies;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Optional<Poll> of(Post post) {
        return Optional.ofNullable(session.find(Poll.class, post.id));
    }

    /** A post's poll as it is now and until the transaction ends, or not found. */
    @Transactional(MANDATORY)
    Poll locked(Post post) {
        return Optional.ofNullable(session.find(Poll.class, post.id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(Refusal::notFound);
    }

    /** Asks a post's readers something, or something else as long as nobody has voted. */
    @Transactional(MANDATORY)
    public Poll ask(Viewer viewer, Post post, Ballot ballot) {
        // Two who ask at once find each other here.
        session.lock(post, LockModeType.PESSIMISTIC_WRITE);
        var existing = Optional.ofNullable(session.find(Poll.class, post.id, LockModeType.PESSIMISTIC_WRITE));
        existing.ifPresent(this::requireChangeable);
        require(ballot);
        var poll = existing.orElseGet(() -> new Poll(post.id, viewer.id(), clock.instant()));
        poll.ask(ballot);
        if (existing.isEmpty()) open(viewer, poll);
        return poll;
    }

    private void open(Viewer viewer, Poll poll) {
        session.persist(poll);
        outbox.add(new Poll.Opened(poll.post, viewer.id(), poll.openedAt));
    }

    private void requireChangeable(Poll poll) {
        if (poll.closedAt != null) throw Refusal.conflict(Message.of(PollMessages.class, PollMessages::isClosed));
        if (tallies.votes(poll) > 0) throw Refusal.conflict(Message.of(PollMessages.class, PollMessages::votedAlready));
    }

    private void require(Ballot ballot) {
        var errors = Errors.of(validator.validate(ballot));
        options(ballot, errors);
        if (!ballot.results().matches("voted|closed")) errors.add("results", Message.of(PollMessages.class, PollMessages::chooseResults));
        if (ballot.closesAt() != null) closing(ballot.closesAt(), errors);
        errors.refuse();
    }

    private void options(Ballot ballot, Errors errors) {
        var labels = ballot.options();
        if (labels.size() < Poll.FEWEST || labels.size() > Poll.MOST) errors.add("options", Message.of(PollMessages.class, m -> m.howManyOptions(Poll.FEWEST, Poll.MOST)));
        var different = new HashSet<String>();
        if (!labels.stream().map(label -> label.toLowerCase(Locale.ROOT)).allMatch(different::add)) errors.add("options", Message.of(PollMessages.class, PollMessages::sameOption));
        labels.stream().flatMap(label -> validator.validate(new Option(null, label)).stream()).limit(1)
                .forEach(wrong -> errors.add("options", Message.said(wrong.getMessage())));
    }

    private void closing(Instant at, Errors errors) {
        var now = clock.instant();
        if (!at.isAfter(now)) errors.add("closesAt", Message.of(PollMessages.class, PollMessages::timePassed));
        else if (at.isAfter(now.plus(LONGEST))) errors.add("closesAt", Message.of(PollMessages.class, PollMessages::timeTooFar));
    }

    /** Takes a poll away that nobody has voted in. */
    @Transactional(MANDATORY)
    void remove(Post post) {
        var poll = locked(post);
        if (tallies.votes(poll) > 0) throw Refusal.conflict(Message.of(PollMessages.class, PollMessages::votedAlready));
        session.remove(poll);
    }

    /** Ends the voting in the poll of a published post. */
    @Transactional(MANDATORY)
    public void close(Viewer viewer, Post post) {
        requirePublished(post);
        close(locked(post), viewer.id(), clock.instant());
    }

    /** Ends it as of a time, in somebody's name, or in nobody's. */
    void close(Poll poll, UUID by, Instant at) {
        outbox.add(poll.close(by, at));
        tallies.settle(poll);
    }

    static void requirePublished(Post post) {
        if (post.state() != State.PUBLISHED) throw Refusal.conflict(Message.of(PollMessages.class, PollMessages::notPublished));
    }
}
