package org.sharewell.imports.directory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.sharewell.imports.directory.PeopleCsv.KnownPerson;
import org.sharewell.imports.report.Report;
import org.sharewell.imports.report.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PeopleCsvTest {
    private static final String HEADER = "username,name,email,title,department,site,city,country,time zone,manager,employee number\n";

    private final Report report = new Report();
    private final Map<String, KnownPerson> known = Map.of("boss", new KnownPerson(Optional.empty()), "lead", new KnownPerson(Optional.of("amal")));

    private List<PersonRow> read(byte[] csv) throws IOException {
        return new PeopleCsv("people.csv", u -> Optional.ofNullable(known.get(u)), report).read(new ByteArrayInputStream(csv));
    }

    private List<PersonRow> read(String csv) throws IOException {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_person_is_read_with_every_column() throws IOException {
        assertThat(read(HEADER + "amal,Amal Osman,amal@firm.example,Engineer,Harbour,Quay 3,Bremen,Germany,Europe/Berlin,boss,0042\n")).containsExactly(
                new PersonRow(2, "amal", "Amal Osman", "amal@firm.example", "Engineer", "Harbour", "Quay 3", "Bremen", "Germany",
                        Optional.of(ZoneId.of("Europe/Berlin")), Optional.of("boss"), Optional.of("0042")));
        assertThat(report.lines()).isEmpty();
    }

    @Test
    void order_separator_marks_and_spelling_of_titles_are_free() throws IOException {
        var rows = read("\uFEFFName;Employee_Number;USERNAME;Time-Zone\r\n\"Osman; Amal\";7;amal;\r\n\r\n;;;\r\n");
        assertThat(rows).singleElement().satisfies(r -> {
            assertThat(r.name()).isEqualTo("Osman; Amal");
            assertThat(r.employeeNumber()).contains("7");
            assertThat(r.timeZone()).isEmpty();
        });
    }

    @Test
    void another_encoding_is_read_with_a_notice() throws IOException {
        assertThat(read("username,name\nzoe,Zoë Müller\n".getBytes(Charset.forName("windows-1252")))).extracting(PersonRow::name).containsExactly("Zoë Müller");
        assertThat(Words.of(report)).containsExactly("NOTICE people.csv: is not UTF-8; read as windows-1252");
    }

    @Test
    void a_line_end_in_quotes_does_not_shift_the_lines_after_it() throws IOException {
        assertThat(read("username,name,title\namal,Amal,\"Head\nof cranes\"\nBAD,Bad,x\n")).isEmpty();
        assertThat(Words.of(report)).singleElement().asString().startsWith("ERROR people.csv:4 (username): BAD is no username");
    }

    @Test
    void a_value_over_two_lines_becomes_one() throws IOException {
        assertThat(read("username,name,title\namal, Amal ,\"Head\nof \"\"cranes\"\"\"\n")).extracting(PersonRow::title, PersonRow::name)
                .containsExactly(tuple("Head of \"cranes\"", "Amal"));
    }

    @Test
    void every_error_is_said_and_nothing_is_half_done() throws IOException {
        assertThat(read(HEADER + "amal,,no-mail,,,,,,Mars/Base,nobody,1\n,Bo,,,,,,,,,\nchen," + "x".repeat(121) + ",,,,,,,,chen,\ndana,Da\u202Ena,,,,,,,,,\n")).isEmpty();
        assertThat(Words.of(report)).containsExactly(
                "ERROR people.csv:2 (name): missing",
                "ERROR people.csv:2 (email): no-mail is no e-mail address",
                "ERROR people.csv:2 (time zone): Mars/Base is no time zone; one is Europe/Berlin",
                "ERROR people.csv:3 (username): missing",
                "ERROR people.csv:4 (name): longer than 120 characters",
                "ERROR people.csv:5 (name): has characters that cannot be shown",
                "ERROR people.csv:2 (manager): nobody has the username nobody",
                "ERROR people.csv:4 (manager): is their own manager");
        assertThat(report.counted(Report.Tally.PEOPLE)).isZero();
    }

    @Test
    void what_must_be_unique_is_said_with_the_earlier_line() throws IOException {
        read("username,name,email,employee number\namal,A,a@x.example,1\namal,B,A@X.example,1\nbo,C,,\nchen,D,,\n");
        assertThat(Words.of(report)).containsExactly("ERROR people.csv:3 (username): amal stands in line 2 already",
                "ERROR people.csv:3 (email): A@X.example stands in line 2 already", "ERROR people.csv:3 (employee number): 1 stands in line 2 already");
    }

    @Test
    void a_circle_of_managers_is_said_once() throws IOException {
        read("username,name,manager\nx,X,amal\namal,A,bo\nbo,B,chen\nchen,C,amal\n");
        assertThat(Words.of(report)).containsExactly("ERROR people.csv:3 (manager): the managers go round in a circle: amal → bo → chen → amal");
    }

    @Test
    void a_circle_can_close_through_somebody_who_is_here_already() throws IOException {
        read("username,name,manager\namal,A,lead\n");
        assertThat(Words.of(report)).containsExactly("ERROR people.csv:2 (manager): the managers go round in a circle: amal → lead → amal");
    }

    @Test
    void managers_may_stand_further_down_or_be_here_already() throws IOException {
        assertThat(read("username,name,manager\namal,A,bo\nbo,B,boss\n")).hasSize(2);
        assertThat(report.lines()).isEmpty();
    }

    @Test
    void the_first_line_must_name_the_columns() throws IOException {
        assertThat(read("user,full name,shoe size\namal,A,44\n")).isEmpty();
        assertThat(Words.of(report)).contains("ERROR people.csv:1: the first line has no column username", "ERROR people.csv:1: the first line has no column name",
                "NOTICE people.csv:1: the column shoe size is unknown; it is not read");
        assertThat(read("username,name,Name\nx,X,Y\n")).isEmpty();
        assertThat(Words.of(report)).contains("ERROR people.csv:1: the column Name stands there twice");
    }

    @Test
    void a_line_with_too_few_or_many_fields_is_an_error() throws IOException {
        assertThat(read("username,name,title\namal,A\nbo,B,x,y\n")).isEmpty();
        assertThat(Words.of(report)).containsExactly("ERROR people.csv:2: 2 fields where the first line has 3", "ERROR people.csv:3: 4 fields where the first line has 3");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "username,name\namal,\"A", "username,name\n\"amal\"x,A\n" })
    void what_is_no_csv_is_an_error(String csv) throws IOException {
        assertThat(read(csv)).isEmpty();
        assertThat(report.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "a b@x.example", "a@", "@x", "a@x..example", "a,b@x.example", "a@b@c", "<a@x.example>" })
    void what_is_no_address_is_an_error(String email) throws IOException {
        read("username;name;email\namal;A;" + email + "\n");
        assertThat(Words.of(report)).containsExactly("ERROR people.csv:2 (email): " + email + " is no e-mail address");
    }
}
