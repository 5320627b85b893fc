package org.sharewell.notifications;

import java.util.UUID;

/** Whom something concerns, in SQL: the ids of people, of the thing {@code :of}. */
record Audience(String people, UUID of) {
    static Audience one(UUID person) {
        return new Audience("select cast(:of as uuid)", person);
    }

    static Audience authors(UUID post) {
        return new Audience("select w.person_id from byline w where w.post_id = :of and w.accepted_at is not null", post);
    }

    /** Everybody who has said something under a post. */
    static Audience voices(UUID post) {
        return new Audience("select w.author_id from comment w where w.post_id = :of and w.deleted_at is null", post);
    }

    /** Who wrote the comment that a comment answers. */
    static Audience answered(UUID comment) {
        return new Audience("select w.author_id from comment a join comment w on w.id = a.parent_id where a.id = :of", comment);
    }

    static Audience stewards(UUID space) {
        return new Audience("select w.person_id from membership w where w.space_id = :of and w.role = 'steward'", space);
    }
}
