package org.sharewell.imports.directory;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.sharewell.people.DirectoryRow;
import org.sharewell.people.Person;

/** What the lines of a people CSV come to: about columns that the file does not have it says nothing, so those stay. */
record DirectoryRows(Set<Column> columns) {
    /** The row of a person who is here already, or null for somebody new. */
    DirectoryRow row(PersonRow row, Person here) {
        return new DirectoryRow(row.username(), row.name(), value(Column.EMAIL, row.email(), here == null ? null : here.email),
                value(Column.TITLE, row.title(), here == null ? null : here.title),
                value(Column.DEPARTMENT, row.department(), here == null ? null : here.department),
                value(Column.SITE, row.site(), here == null ? null : here.site), value(Column.CITY, row.city(), here == null ? null : here.city),
                value(Column.COUNTRY, row.country(), here == null ? null : here.country), row.timeZone(), row.employeeNumber());
    }

    private String value(Column column, String said, String before) {
        return columns.contains(column) ? said : Objects.requireNonNullElse(before, "");
    }

    /** Whether all of a row is as it is here. */
    boolean isSame(DirectoryRow row, Person here) {
        return here.isKeptByDirectory() && row.name().equals(here.name) && row.email().equals(Objects.requireNonNullElse(here.email, ""))
                && row.title().equals(here.title) && row.department().equals(here.department) && row.site().equals(here.site)
                && row.city().equals(here.city) && row.country().equals(here.country)
                && row.zone().map(z -> z.getId().equals(here.timeZone)).orElse(true)
                && row.number().map(n -> n.equals(here.employeeNumber)).orElse(true);
    }

    /** Whether somebody else becomes somebody's manager. */
    boolean movesUnder(PersonRow row, Optional<String> managerHere) {
        return columns.contains(Column.MANAGER) && !row.manager().equals(managerHere);
    }
}
