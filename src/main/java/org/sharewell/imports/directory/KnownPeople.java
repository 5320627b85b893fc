package org.sharewell.imports.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;

/** Who is here already, as far as a people CSV may clash with them: read once, in one statement. */
final class KnownPeople {
    private final Map<String, Known> byUsername = new HashMap<>();
    private final Map<String, String> byNumber = new HashMap<>();

    /** Somebody here, with the username of their manager. */
    record Known(String username, String manager, String number) {}

    KnownPeople(List<Known> all) {
        for (var person : all) {
            byUsername.put(person.username(), person);
            if (person.number() != null) byNumber.put(person.number(), person.username());
        }
    }

    Optional<PeopleCsv.KnownPerson> find(String username) {
        return Optional.ofNullable(byUsername.get(username)).map(p -> new PeopleCsv.KnownPerson(Optional.ofNullable(p.manager())));
    }

    Optional<String> managerOf(String username) {
        return Optional.ofNullable(byUsername.get(username)).map(Known::manager);
    }

    /** Numbers that belong to somebody else here. */
    void checkNumbers(List<PersonRow> rows, Place file, Report report) {
        for (var row : rows) {
            var owner = row.employeeNumber().map(byNumber::get);
            owner.filter(o -> !o.equals(row.username())).ifPresent(o ->
                    report.error(file.at(row.line()).in(Column.EMPLOYEE_NUMBER.title()), m -> m.numberTaken(row.employeeNumber().get(), o)));
        }
    }
}
