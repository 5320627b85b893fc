package org.sharewell.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What another Sharewell says of a post's age: when to look at it again; that it holds, and who said so, by their key ("": nobody);
 * that it does not, and the post at which address replaces it ("": none).
 */
public record SourceAge(Optional<LocalDate> reviewBy, Optional<Instant> confirmedAt, String confirmedBy, Optional<Instant> outdatedAt, String successor) {
    private static final String POST = ".*/posts/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/?";

    /** Whether anything is said. */
    boolean isSaid() {
        return reviewBy.isPresent() || confirmedAt.isPresent() || outdatedAt.isPresent();
    }

    /** The id in an address of a post of some Sharewell. */
    static Optional<UUID> post(String address) {
        return address.matches(POST) ? Optional.of(UUID.fromString(address.replaceFirst(POST, "$1"))) : Optional.empty();
    }
}
