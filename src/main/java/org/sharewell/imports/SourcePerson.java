package org.sharewell.imports;

import java.util.Optional;
import java.util.UUID;

/** Somebody as the source tells it; what it does not say is "". The id is that of another Sharewell. */
public record SourcePerson(String key, String username, Standing standing, String name, String bio, String role, String department,
        String site, String city, String state, String country, String url, Optional<String> picturePath, Optional<UUID> id, Optional<Account> account) {
    /** MEMBER: in the team. FORMER: named as an author, not in the team any more. GUEST: with an address elsewhere. UNKNOWN: only on a byline. */
    public enum Standing { MEMBER, FORMER, GUEST, UNKNOWN }

    /** What somebody signed in with there: who has the same username or e-mail here is the same person. */
    public record Account(String login, String email) {}

    /** Somebody who is nobody here before. */
    public SourcePerson(String key, String username, Standing standing, String name, String bio, String role, String department,
            String site, String city, String state, String country, String url, Optional<String> picturePath) {
        this(key, username, standing, name, bio, role, department, site, city, state, country, url, picturePath, Optional.empty());
    }

    /** Somebody whom another Sharewell knows, or this one. */
    public SourcePerson(String key, String username, Standing standing, String name, String bio, String role, String department,
            String site, String city, String state, String country, String url, Optional<String> picturePath, Optional<UUID> id) {
        this(key, username, standing, name, bio, role, department, site, city, state, country, url, picturePath, id, Optional.empty());
    }

    /** Somebody of whom only a name is known. */
    public static SourcePerson named(String key, String username, Standing standing, String name, Optional<Account> account) {
        return new SourcePerson(key, username, standing, name, "", "", "", "", "", "", "", "", Optional.empty(), Optional.empty(), account);
    }

    public boolean guest() {
        return standing == Standing.GUEST;
    }
}
