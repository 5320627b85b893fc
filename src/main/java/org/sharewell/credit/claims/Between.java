package org.sharewell.credit.claims;

import java.time.Instant;
import java.util.UUID;

import org.sharewell.credit.Credits;
import org.sharewell.credit.Relation;

/** A claim as one of its two sides reads it; a post that the viewer may not read has neither name nor address. */
public record Between(UUID id, String said, Instant at, Instant settledAt, boolean credited, String answer, boolean mine, String username, String name,
        String[] authors, UUID work, String workPath, String workName, UUID source, String sourcePath, String sourceName) {
    public boolean isOpen() {
        return settledAt == null;
    }

    /** All authors of the work as one line. */
    public String withWhom() {
        return String.join(", ", authors);
    }

    /** The form that credits it, filled in. */
    public String form() {
        return Credits.form(work, source, Relation.BUILDS_ON, said);
    }
}
