package org.sharewell.imports.directory;

import java.time.ZoneId;
import java.util.Optional;

/** One person of a people CSV; what the file leaves empty is "". */
record PersonRow(int line, String username, String name, String email, String title, String department, String site, String city,
        String country, Optional<ZoneId> timeZone, Optional<String> manager, Optional<String> employeeNumber) {
}
