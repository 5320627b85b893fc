package org.sharewell.imports;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.sharewell.posts.Posts;
import org.sharewell.posts.freshness.Age;
import org.sharewell.posts.freshness.Ages;

/** Says of posts that came along whether they still hold; after all of them, since one may replace another. */
@ApplicationScoped
class AgeImport {
    private final Ages ages;
    private final Posts posts;

    AgeImport(Ages ages, Posts posts) {
        this.ages = ages;
        this.posts = posts;
    }

    void all(PostPlan plan, Authors authors, Run run) {
        plan.aged().forEach((id, said) -> QuarkusTransaction.requiringNew().run(() -> one(id, said, authors, run)));
    }

    private void one(UUID id, PostPlan.Aged said, Authors authors, Run run) {
        var age = said.age();
        var by = age.confirmedAt().flatMap(_ -> authors.of(age.confirmedBy()));
        if (age.confirmedAt().isPresent() && by.isEmpty()) run.report().warn(said.place().in("still_valid_by"), m -> m.personUnknown(age.confirmedBy()));
        var outdatedBy = age.outdatedAt().map(_ -> posts.findById(id).createdBy);
        ages.bring(id, new Age(age.reviewBy().orElse(null), by.flatMap(_ -> age.confirmedAt()).orElse(null), by.orElse(null),
                age.outdatedAt().orElse(null), outdatedBy.orElse(null), successor(id, said, run)));
    }

    private UUID successor(UUID id, PostPlan.Aged said, Run run) {
        var address = said.age().successor();
        if (said.age().outdatedAt().isEmpty() || address.isEmpty()) return null;
        var found = SourceAge.post(address).filter(successor -> ages.mayReplace(successor, id));
        if (found.isEmpty()) run.report().warn(said.place().in("superseded_by"), m -> m.successorMissing(address));
        return found.orElse(null);
    }
}
