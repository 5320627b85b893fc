package org.sharewell.imports;

import java.util.Optional;
import java.util.UUID;

/** Somebody as the source tells it; what it does not say is "". The id is that of another Sharewell. */
public record SourcePerson(String key, String username, Standing standing, String name, String bio, String role, String department,
        String site, String city, String state, String country, String url, Optional<String> picturePath, Optional<UUID> id) {
    public SourcePerson(String key, String username, Standing standing, String name, String bio, String role, String department,
            String site, String city, String state, String country, String url, Optional<String> picturePath) {
        this(key, username, standing, name, bio, role, department, site, city, state, country, url, picturePath, Optional.empty());
    }

    /** MEMBER: in the team. FORMER: named as an author, not in the team any more. GUEST: with an address elsewhere. UNKNOWN: only on a byline. */
    public enum Standing { MEMBER, FORMER, GUEST, UNKNOWN }

    public boolean guest() {
        return standing == Standing.GUEST;
    }
}
