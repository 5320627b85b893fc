package org.sharewell.imports.directory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.sharewell.events.Outbox;
import org.sharewell.imports.Run;
import org.sharewell.imports.report.Outcome;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;
import org.sharewell.people.Directory;
import org.sharewell.people.People;
import org.sharewell.people.Person;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Brings in a people CSV, all of it or nothing. */
@ApplicationScoped
class PeopleImport {
    /** Few enough that the session stays small. */
    private static final int AT_ONCE = 200;

    private final EntityManager entities;
    private final Directory directory;
    private final People people;
    private final Outbox outbox;
    private final Clock clock;

    PeopleImport(EntityManager entities, Directory directory, People people, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.directory = directory;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A file as it was brought, and by whom; null at the console. */
    record File(String name, byte[] content, UUID actor) {}

    /** Says what the file would change, and writes nothing. */
    @Transactional(MANDATORY)
    void check(File file, Report report) {
        read(file, report, false);
    }

    /** Does what the file says if nothing is wrong with it. */
    @Transactional(MANDATORY)
    void carryOut(File file, Report report) {
        read(file, report, true);
        int arrived = report.arrived(Report.Tally.PEOPLE);
        if (arrived > 0) outbox.add(new Run.Completed("people:" + file.name(), arrived, 0, file.actor(), clock.instant()));
    }

    private void read(File file, Report report, boolean write) {
        var known = new KnownPeople(entities.unwrap(Session.class).createNativeQuery("""
                select p.username, m.username as manager, p.employee_number as number from person p left join person m on m.id = p.manager_id""",
                KnownPeople.Known.class).getResultList());
        var csv = new PeopleCsv(file.name(), known::find, report);
        var rows = rows(csv, file);
        known.checkNumbers(rows, Place.of(file.name()), report);
        if (!report.hasErrors()) apply(new Sheet(rows, new DirectoryRows(csv.columns()), known, write), report);
    }

    private static List<PersonRow> rows(PeopleCsv csv, File file) {
        try {
            return csv.read(new ByteArrayInputStream(file.content()));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private void apply(Sheet sheet, Report report) {
        var outcomes = new HashMap<String, Outcome>();
        sheet.inParts(part -> outcomes.putAll(applied(part)));
        outcomes.values().forEach(outcome -> report.count(Report.Tally.PEOPLE, outcome));
        if (sheet.write()) sheet.moving().inParts(this::move);
    }

    private Map<String, Outcome> applied(Sheet part) {
        var here = here(part.rows().stream().map(PersonRow::username).toList());
        var outcomes = part.rows().stream().collect(Collectors.toMap(PersonRow::username, row -> applied(row, here.get(row.username()), part)));
        forget();
        return outcomes;
    }

    private Outcome applied(PersonRow row, Person here, Sheet sheet) {
        var said = sheet.form().row(row, here);
        boolean same = here != null && sheet.form().isSame(said, here);
        if (sheet.write() && !same) directory.apply(said, clock.instant());
        return here == null ? Outcome.ADDED : same && !sheet.moves(row) ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    /** Managers may stand further down in the file, so all people are there first. */
    private void move(Sheet part) {
        var managers = here(part.rows().stream().flatMap(row -> row.manager().stream()).distinct().toList());
        var here = here(part.rows().stream().map(PersonRow::username).toList());
        part.rows().forEach(row -> directory.reportsTo(here.get(row.username()), row.manager().map(managers::get).orElse(null)));
        forget();
    }

    private Map<String, Person> here(List<String> usernames) {
        if (usernames.isEmpty()) return Map.of();
        return people.list("username in ?1", usernames).stream().collect(Collectors.toMap(p -> p.username, Function.identity()));
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }

    /** The lines of a file with what is needed to judge them. */
    private record Sheet(List<PersonRow> rows, DirectoryRows form, KnownPeople known, boolean write) {
        void inParts(java.util.function.Consumer<Sheet> use) {
            for (int i = 0; i < rows.size(); i += AT_ONCE) use.accept(of(rows.subList(i, Math.min(i + AT_ONCE, rows.size()))));
        }

        boolean moves(PersonRow row) {
            return form.movesUnder(row, known.managerOf(row.username()));
        }

        Sheet moving() {
            return of(rows.stream().filter(this::moves).toList());
        }

        private Sheet of(List<PersonRow> some) {
            return new Sheet(some, form, known, write);
        }
    }
}
