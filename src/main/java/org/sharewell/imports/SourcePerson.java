package org.sharewell.imports;

import java.util.Optional;

/** Somebody as the source tells it; what it does not say is "". */
public record SourcePerson(String key, String username, Standing standing, String name, String bio, String role, String department,
        String site, String city, String state, String country, String url, Optional<String> picturePath) {
    /** MEMBER: in the team. FORMER: named as an author, not in the team any more. GUEST: with an address elsewhere. UNKNOWN: only on a byline. */
    public enum Standing { MEMBER, FORMER, GUEST, UNKNOWN }

    public boolean guest() {
        return standing == Standing.GUEST;
    }
}
