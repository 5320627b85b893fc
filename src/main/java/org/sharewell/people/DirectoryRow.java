package org.sharewell.people;

import java.time.ZoneId;
import java.util.Optional;

/** One person as the firm's directory knows them; what it leaves empty is "", the username never changes. */
public record DirectoryRow(String username, String name, String email, String title, String department, String site, String city,
        String country, Optional<ZoneId> zone, Optional<String> number) {}
