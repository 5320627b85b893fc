package org.sharewell.imports.directory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.sharewell.imports.report.ImportMessages;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;

/** What can only be seen over all lines of a people CSV: values that stand there twice, and who manages whom. */
final class PeopleCheck {
    private final Function<String, Optional<PeopleCsv.KnownPerson>> known;
    private final Place file;
    private final Report report;
    private final Map<String, PersonRow> rows = new HashMap<>();

    PeopleCheck(Place file, Function<String, Optional<PeopleCsv.KnownPerson>> known, Report report) {
        this.file = file;
        this.known = known;
        this.report = report;
    }

    void check(List<PersonRow> all) {
        unique(all, Column.USERNAME, PersonRow::username);
        unique(all, Column.EMAIL, PersonRow::email);
        unique(all, Column.EMPLOYEE_NUMBER, r -> r.employeeNumber().orElse(""));
        all.forEach(r -> rows.putIfAbsent(r.username(), r));
        all.forEach(this::manager);
        circles(all);
    }

    private void unique(List<PersonRow> all, Column column, Function<PersonRow, String> value) {
        var lines = new HashMap<String, Integer>();
        for (var row : all) {
            var said = value.apply(row);
            var earlier = said.isEmpty() ? null : lines.putIfAbsent(said.toLowerCase(Locale.ROOT), row.line());
            if (earlier != null) {
                report.error(place(row, column), m -> m.valueTwice(said, earlier));
            }
        }
    }

    private Place place(PersonRow row, Column column) {
        return file.at(row.line()).in(column.title());
    }

    private void manager(PersonRow row) {
        var manager = row.manager().orElse("");
        if (!manager.isEmpty() && manager.equals(row.username())) {
            report.error(place(row, Column.MANAGER), ImportMessages::managerSelf);
        } else if (!manager.isEmpty() && !rows.containsKey(manager) && known.apply(manager).isEmpty()) {
            report.error(place(row, Column.MANAGER), m -> m.managerUnknown(manager));
        }
    }

    private void circles(List<PersonRow> all) {
        Set<String> settled = new HashSet<>();
        for (var row : all) {
            var chain = new LinkedHashSet<String>();
            var at = row.username();
            while (!at.isEmpty() && !settled.contains(at) && chain.add(at)) {
                at = managerOf(at);
            }
            if (chain.contains(at)) {
                circle(List.copyOf(chain), at);
            }
            settled.addAll(chain);
        }
    }

    /** Said once, at the first line of the file that is part of it. */
    private void circle(List<String> chain, String start) {
        var circle = chain.subList(chain.indexOf(start), chain.size());
        var row = circle.stream().map(rows::get).filter(r -> r != null).min((a, b) -> Integer.compare(a.line(), b.line()));
        if (circle.size() > 1 && row.isPresent()) {
            report.error(place(row.get(), Column.MANAGER), m -> m.managerCircle(String.join(" → ", circle) + " → " + start));
        }
    }

    /** As the file says, and for those not in it as it is now. */
    private String managerOf(String username) {
        var row = rows.get(username);
        return (row != null ? row.manager() : known.apply(username).flatMap(PeopleCsv.KnownPerson::manager)).orElse("");
    }
}
