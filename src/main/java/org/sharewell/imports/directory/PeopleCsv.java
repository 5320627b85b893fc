package org.sharewell.imports.directory;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.sharewell.imports.report.ImportMessages;
import org.sharewell.imports.report.Line;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;

/** Reads people from a CSV: all of them, or none and a line in the report for everything that is wrong. */
final class PeopleCsv {
    private static final int MOST = 50_000;

    private final Function<String, Optional<KnownPerson>> known;
    private final Place file;
    private final Report report;
    private final Set<Column> present = EnumSet.noneOf(Column.class);

    /** Somebody who is here already, with the username of their manager. */
    record KnownPerson(Optional<String> manager) {}

    /** Takes the people who are here already, by username: they may be managers, and close a circle of them. */
    PeopleCsv(String file, Function<String, Optional<KnownPerson>> known, Report report) {
        this.file = Place.of(file);
        this.known = known;
        this.report = report;
    }

    List<PersonRow> read(InputStream in) throws IOException {
        int before = report.count(Line.Severity.ERROR);
        var rows = CsvText.read(in, file, report).map(this::rows).orElse(List.of());
        new PeopleCheck(file, known, report).check(rows);
        if (report.count(Line.Severity.ERROR) > before) {
            return List.of();
        }
        rows.forEach(_ -> report.count(Report.Tally.PEOPLE));
        return rows;
    }

    /** The columns that the file has; about the others it says nothing. */
    Set<Column> columns() {
        return present;
    }

    private List<PersonRow> rows(String text) {
        try (var csv = CsvReader.builder().fieldSeparator(separator(text)).allowMissingFields(true).allowExtraFields(true).ofCsvRecord(text)) {
            var records = csv.stream().limit(MOST + 2L).toList();
            return isOpenAtEnd(text) ? unclosed(records.getLast()) : rows(records);
        } catch (CsvParseException | IOException e) {
            report.error(file, m -> m.csvBroken(innermost(e)));
            return List.of();
        }
    }

    /** The reader would take everything up to the end of the file as one value. */
    private static boolean isOpenAtEnd(String text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private List<PersonRow> unclosed(CsvRecord last) {
        report.error(file.at((int) last.getStartingLineNumber()), ImportMessages::quoteUnclosed);
        return List.of();
    }

    private static String innermost(Throwable e) {
        return e.getCause() == null ? e.getMessage() : innermost(e.getCause());
    }

    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return first.chars().filter(c -> c == ';').count() > first.chars().filter(c -> c == ',').count() ? ';' : ',';
    }

    private List<PersonRow> rows(List<CsvRecord> records) {
        if (records.isEmpty()) {
            report.error(file, ImportMessages::csvEmpty);
            return List.of();
        }
        if (records.size() > MOST + 1) {
            report.error(file, m -> m.tooManyRows(MOST));
            return List.of();
        }
        return rows(records.getFirst(), records.subList(1, records.size()));
    }

    private List<PersonRow> rows(CsvRecord titles, List<CsvRecord> records) {
        var columns = columns(titles);
        present.addAll(columns.keySet());
        var rows = new ArrayList<PersonRow>();
        if (columns.containsKey(Column.USERNAME) && columns.containsKey(Column.NAME)) {
            records.stream().filter(r -> !isBlank(r)).forEach(r -> rows.add(row(r, columns, titles.getFieldCount())));
        }
        return rows;
    }

    private static boolean isBlank(CsvRecord row) {
        return row.getFields().stream().allMatch(String::isBlank);
    }

    private Map<Column, Integer> columns(CsvRecord titles) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < titles.getFieldCount(); i++) {
            var title = titles.getField(i).strip();
            var column = Column.of(title);
            if (column.isEmpty()) {
                report.notice(file.at(1), m -> m.columnUnknown(title));
            } else if (columns.putIfAbsent(column.get(), i) != null) {
                report.error(file.at(1), m -> m.columnTwice(title));
            }
        }
        Stream.of(Column.values()).filter(c -> c.isRequired() && !columns.containsKey(c))
                .forEach(c -> report.error(file.at(1), m -> m.columnMissing(c.title())));
        return columns;
    }

    private PersonRow row(CsvRecord row, Map<Column, Integer> columns, int expected) {
        int line = (int) row.getStartingLineNumber();
        if (row.getFieldCount() != expected) {
            report.error(file.at(line), m -> m.fieldCount(row.getFieldCount(), expected));
        }
        return new PersonCells(file.at(line), report, c -> cell(row, columns.get(c))).row();
    }

    private static String cell(CsvRecord row, Integer at) {
        return at == null || at >= row.getFieldCount() ? "" : row.getField(at);
    }
}
