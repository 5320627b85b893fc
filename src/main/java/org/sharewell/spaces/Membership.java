package org.sharewell.spaces;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import org.sharewell.events.Audited;

/** How somebody belongs to a space: asked to join, invited, or a member; members may be its stewards. */
@Entity
public class Membership {
    @EmbeddedId
    public Key key;
    public String state;
    public String role = MEMBER;
    public Instant since;
    @Column(name = "by_id")
    public UUID by;

    static final String ASKED = "asked";
    static final String INVITED = "invited";
    static final String MEMBER = "member";
    static final String STEWARD = "steward";

    protected Membership() {}

    Membership(UUID space, UUID person, String state, Act act) {
        this.key = new Key(space, person);
        become(state, act);
    }

    void become(String state, Act act) {
        this.state = state;
        this.since = act.at();
        this.by = act.by();
    }

    boolean isMember() {
        return MEMBER.equals(state);
    }

    boolean isSteward() {
        return STEWARD.equals(role);
    }

    @Embeddable
    record Key(@Column(name = "space_id") UUID space, @Column(name = "person_id") UUID person) {}

    /** Who does something, and when. */
    record Act(UUID by, Instant at) {}

    public record Asked(UUID space, UUID person, UUID actor, Instant at) implements Audited {}

    public record Invited(UUID space, UUID person, UUID actor, Instant at) implements Audited {}

    public record Joined(UUID space, UUID person, UUID actor, Instant at) implements Audited {}

    public record Left(UUID space, UUID person, UUID actor, Instant at) implements Audited {}

    public record Declined(UUID space, UUID person, UUID actor, Instant at) implements Audited {}

    public record StewardNamed(UUID space, UUID person, UUID actor, Instant at) implements Audited {}

    public record StewardStoodDown(UUID space, UUID person, UUID actor, Instant at) implements Audited {}
}
