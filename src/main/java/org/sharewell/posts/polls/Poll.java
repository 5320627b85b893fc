package org.sharewell.posts.polls;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.sharewell.events.Event;
import org.sharewell.web.Ids;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** A question that a post asks, with two to ten options; once somebody has voted it stays as it is, until it closes. */
@Entity
public class Poll {
    static final int FEWEST = 2;
    static final int MOST = 10;
    /** So many votes have to be together before an anonymous poll shows numbers (contribution.md 0.9). */
    static final int ENOUGH = 5;

    @Id
    @Column(name = "post_id")
    public UUID post;
    public String question;
    public boolean multiple;
    public boolean named;
    public String results;
    @Column(name = "closes_at")
    public Instant closesAt;
    @Column(name = "opened_by")
    public UUID openedBy;
    @Column(name = "opened_at")
    public Instant openedAt;
    @Column(name = "closed_at")
    public Instant closedAt;
    @Column(name = "closed_by")
    public UUID closedBy;
    @Version
    public long version;

    @ElementCollection
    @CollectionTable(name = "poll_option", joinColumns = @JoinColumn(name = "post_id"))
    @OrderColumn(name = "position")
    List<Option> options = new ArrayList<>();

    protected Poll() {}

    Poll(UUID post, UUID by, Instant now) {
        this.post = post;
        this.openedBy = by;
        this.openedAt = now;
    }

    /** The ids of its options in their order. */
    public List<String> choices() {
        return options.stream().map(option -> option.id().toString()).toList();
    }

    void ask(Ballot ballot) {
        this.question = ballot.question();
        this.multiple = ballot.multiple();
        this.named = ballot.named();
        this.results = ballot.results();
        this.closesAt = ballot.closesAt();
        this.options.clear();
        ballot.options().forEach(label -> options.add(new Option(Ids.next(), label)));
    }

    /** Whether one can vote; its time may have passed before anybody has closed it. */
    boolean isOpen(Instant now) {
        return closedAt == null && (closesAt == null || closesAt.isAfter(now));
    }

    /** Nobody votes any more; {@code by} is null where its time has come. */
    Closed close(UUID by, Instant now) {
        if (closedAt != null) throw Refusal.conflict(Message.of(PollMessages.class, PollMessages::isClosed));
        this.closedAt = now;
        this.closedBy = by;
        return new Closed(post, by, now);
    }

    /** The post asks something now; while it is a draft, of nobody but its authors. Votes are no events: some of them are secret. */
    public record Opened(UUID post, UUID actor, Instant at) implements Event {}

    /** By somebody, or by nobody when its time had come. */
    public record Closed(UUID post, UUID actor, Instant at) implements Event {}
}
