package org.sharewell.credit.proposals;

import java.util.UUID;

import org.sharewell.credit.Credits;
import org.sharewell.credit.Relation;
import org.sharewell.credit.Work;

/** A post that a work seems to use: it links to it, or copied some of its sentences. */
public record Proposal(UUID post, String slug, String title, String excerpt, String[] usernames, String[] names, boolean copied) {
    public Work work() {
        return new Work(post, slug, title, excerpt, usernames, names);
    }

    /** The form that credits it, filled in. */
    String form(UUID work) {
        return Credits.form(work, post, copied ? Relation.QUOTES : Relation.BUILDS_ON, "");
    }
}
