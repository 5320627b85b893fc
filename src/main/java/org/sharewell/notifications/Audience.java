package org.sharewell.notifications;

import java.util.Collection;
import java.util.UUID;

/** Whom something concerns, in SQL: the ids of people, of the thing {@code :of}. */
record Audience(String people, Object of) {
    static Audience one(UUID person) {
        return new Audience("select cast(:of as uuid)", person);
    }

    static Audience these(Collection<UUID> people) {
        return new Audience("select unnest(cast(:of as uuid[]))", people.toArray(UUID[]::new));
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

    /** Who put a question to whoever passes it on or says no to it, unless it comes back to them. */
    static Audience asker(UUID question) {
        return new Audience("""
                select w.asked_by from ask w where w.question_id = :of and w.person_id = cast(:actor as uuid) and w.asked_by is distinct from w.passed_to""", question);
    }

    /** Who is thanked. */
    static Audience thanked(UUID thanks) {
        return new Audience("select w.person_id from thanks_person w where w.thanks_id = :of", thanks);
    }

    /** Who said that a credit is missing. */
    static Audience claimant(UUID claim) {
        return new Audience("select w.by_id from claim w where w.id = :of", claim);
    }

    static Audience voters(UUID post) {
        return new Audience("select w.person_id from poll_vote w where w.post_id = :of", post);
    }

    /** Everybody who has said that they may come to a gathering. */
    static Audience guests(UUID post) {
        return new Audience("select w.person_id from gathering_answer w where w.post_id = :of and w.answer <> 'no'", post);
    }

    static Audience stewards(UUID space) {
        return new Audience("select w.person_id from membership w where w.space_id = :of and w.role = 'steward'", space);
    }
}
