package org.sharewell.imports.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a people CSV, each with the most characters it holds. */
enum Column {
    USERNAME(64), NAME(120), EMAIL(254), TITLE(120), DEPARTMENT(120), SITE(120), CITY(120), COUNTRY(120), TIME_ZONE(64), MANAGER(64),
    EMPLOYEE_NUMBER(64);

    final int longest;

    Column(int longest) {
        this.longest = longest;
    }

    boolean isRequired() {
        return this == USERNAME || this == NAME;
    }

    /** As it stands in the first line. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<Column> of(String title) {
        var plain = title.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        return Arrays.stream(values()).filter(c -> c.title().equals(plain)).findFirst();
    }
}
