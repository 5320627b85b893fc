package org.sharewell.posts;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One author of a post; a co-author is invited, and named only after accepting. */
@Embeddable
record Byline(@Column(name = "person_id") UUID person, int position, @Column(name = "invited_by") UUID invitedBy,
        @Column(name = "invited_at") Instant invitedAt, @Column(name = "accepted_at") Instant acceptedAt) {

    static Byline author(UUID person, int position, Instant now) {
        return new Byline(person, position, person, now, now);
    }

    static Byline invited(UUID person, int position, UUID by, Instant now) {
        return new Byline(person, position, by, now, null);
    }

    Byline accepted(Instant now) {
        return new Byline(person, position, invitedBy, invitedAt, now);
    }

    boolean isAccepted() {
        return acceptedAt != null;
    }
}
