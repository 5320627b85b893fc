package org.sharewell.imports.directory;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.sharewell.imports.report.ImportMessages;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;

/** The cells of one line, each checked by itself. */
record PersonCells(Place line, Report report, Function<Column, String> cells) {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>(),;:\"\\[\\]\\\\]+@[^\\s@<>(),;:\"\\[\\]\\\\.]+(?:\\.[^\\s@<>(),;:\"\\[\\]\\\\.]+)*+");
    /** Controls, direction marks, lone surrogates: none belongs into a name; a joiner does, in some scripts and emoji. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\uFFFD&&[^\\u200C\\u200D]]");

    PersonRow row() {
        return new PersonRow(line.line(), formed(Column.USERNAME, USERNAME, ImportMessages::usernameForm), cell(Column.NAME),
                formed(Column.EMAIL, EMAIL, ImportMessages::emailForm), cell(Column.TITLE), cell(Column.DEPARTMENT), cell(Column.SITE),
                cell(Column.CITY), cell(Column.COUNTRY), timeZone(), present(cell(Column.MANAGER)), present(cell(Column.EMPLOYEE_NUMBER)));
    }

    /** A name of a message that says what a value should look like. */
    private interface Form {
        String said(ImportMessages messages, String value);
    }

    private String formed(Column column, Pattern form, Form otherwise) {
        var value = cell(column);
        if (!value.isEmpty() && value.length() <= column.longest && !form.matcher(value).matches()) {
            report.error(line.in(column.title()), m -> otherwise.said(m, value));
        }
        return value;
    }

    private Optional<ZoneId> timeZone() {
        var value = cell(Column.TIME_ZONE);
        try {
            return present(value).map(ZoneId::of);
        } catch (DateTimeException _) {
            report.error(line.in(Column.TIME_ZONE.title()), m -> m.timeZoneForm(value));
            return Optional.empty();
        }
    }

    private static Optional<String> present(String value) {
        return Optional.of(value).filter(v -> !v.isEmpty());
    }

    /** The value on one line, without blanks around it. */
    private String cell(Column column) {
        var value = cells.apply(column).replaceAll("\\s+", " ").strip();
        var place = line.in(column.title());
        if (value.isEmpty() && column.isRequired()) {
            report.error(place, ImportMessages::missing);
        }
        if (value.codePointCount(0, value.length()) > column.longest) {
            report.error(place, m -> m.tooLong(column.longest));
        }
        if (UNPRINTABLE.matcher(value).find()) {
            report.error(place, ImportMessages::unprintable);
        }
        return value;
    }
}
