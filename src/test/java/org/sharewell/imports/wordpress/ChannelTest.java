package org.sharewell.imports.wordpress;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.sharewell.imports.SourcePost;
import org.sharewell.imports.report.Report;
import org.sharewell.imports.report.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What is refused as no export, where that is said to be, and what is put up with. */
class ChannelTest {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8" ?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
              xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel>
            <title>Quay</title>
            """;
    private static final String START = HEAD + "<wp:wxr_version>1.2</wp:wxr_version>\n";
    private static final String END = "</channel>\n</rss>\n";

    @TempDir Path folder;

    private static String item(String content) {
        return "<item><title>T</title><dc:creator>ana</dc:creator><wp:post_id>1</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>"
                + "<wp:post_date_gmt>2024-01-01 00:00:00</wp:post_date_gmt>\n<content:encoded>" + content + "</content:encoded></item>\n";
    }

    private List<SourcePost> read(byte[] bytes, Report report) throws IOException {
        var file = Files.write(folder.resolve("x.xml"), bytes);
        try (var export = new WordPressExport(file, Optional.empty(), Instant.parse("2026-01-01T00:00:00Z"), report)) {
            return export.posts().toList();
        }
    }

    private String text(String xml, Report report) throws IOException {
        return read(xml.getBytes(StandardCharsets.UTF_8), report).getFirst().rewrite(Optional::of, Optional::of);
    }

    /** The one line that is said about a file that is refused. */
    private String refusal(String xml) {
        var malformed = catchThrowableOfType(Malformed.class, () -> read(xml.getBytes(StandardCharsets.UTF_8), new Report()));
        var report = new Report();
        report.error(malformed.place("x.xml"), malformed.why());
        return Words.of(report).getFirst().replaceFirst("^ERROR ", "");
    }

    @Test
    void an_element_that_is_not_closed_is_named_with_the_line_where_it_began() {
        assertThat(refusal(START + "<item>\n<title>One</title>\n" + END)).isEqualTo("x.xml:9 (column 3): the element <item>, opened in line 7, is not closed");
    }

    @Test
    void a_file_that_was_cut_off_says_so() {
        assertThat(refusal(START + "<item>\n<title>One</title>\n<content:encoded><![CDATA[Some wor"))
                .isEqualTo("x.xml:9 (column 35): the file ends before the element <content:encoded>, opened in line 9, is closed; it seems to be cut off");
        assertThat(refusal(START)).contains("the file ends before the element <channel>, opened in line 4, is closed");
    }

    @Test
    void what_stands_after_the_end_is_found_too() {
        assertThat(refusal(START + item("x") + END + "<more/>")).startsWith("x.xml:11 (column 2): not well-formed XML: ");
    }

    @Test
    void an_empty_file_and_another_kind_of_xml_are_refused() {
        assertThat(refusal("")).isEqualTo("x.xml:1 (column 1): there is nothing in it");
        assertThat(refusal("  \n ")).contains("there is nothing in it");
        assertThat(refusal("<?xml version='1.0'?>\n<html><body/></html>")).isEqualTo("x.xml:2 (column 1): begins with <html> instead of <rss>: not a WordPress export");
        assertThat(refusal("<rss version='2.0'><item/></rss>")).contains("there is no <channel> in <rss>");
        assertThat(refusal("no XML at all")).startsWith("x.xml:1 (column 1): not well-formed XML: ").as("a sentence goes on behind it").matches(".*\\w");
    }

    @Test
    void a_version_is_needed_and_must_be_known() throws IOException {
        assertThat(refusal(HEAD + END)).isEqualTo("x.xml:2 (column 1): there is no <wp:wxr_version>: not a WordPress export");
        assertThat(refusal(HEAD + "  <wp:wxr_version>abc</wp:wxr_version>" + END)).isEqualTo("x.xml:6 (column 3): the version of the export is “abc”; known are 1.0, 1.1 and 1.2");
        assertThat(refusal(HEAD + "<wp:wxr_version>2.0</wp:wxr_version>" + END)).contains("“2.0”");
        var report = new Report();
        assertThat(read((HEAD + "<wp:wxr_version>1.3</wp:wxr_version>" + item("x") + END).getBytes(StandardCharsets.UTF_8), report)).hasSize(1);
        assertThat(Words.of(report)).contains("WARNING x.xml:6: the version of the export is 1.3, newer than 1.2; what is new in it is not read");
    }

    @Test
    void a_prefix_that_is_declared_nowhere_is_named() {
        assertThat(refusal("<rss><channel><wp:wxr_version>1.2</wp:wxr_version></channel></rss>")).contains("the prefix wp of <wp:wxr_version> is declared nowhere");
    }

    @Test
    @Timeout(20)
    void a_document_type_is_refused_before_anything_of_it_is_read() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "sesame");
        var fetching = "<?xml version='1.0'?>\n<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n<rss>&x;</rss>";
        assertThat(refusal(fetching)).isEqualTo("x.xml:2 (column 1): a DOCTYPE stands there; WordPress writes none, and it is not read");
        var laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 'lol'>");
        for (int i = 1; i < 10; i++) laughs.append("<!ENTITY l").append(i).append(" '").append(("&l" + (i - 1) + ";").repeat(10)).append("'>");
        assertThat(refusal(laughs + "]><rss>&l9;</rss>")).contains("a DOCTYPE stands there");
        assertThat(refusal("<!DOCTYPE rss SYSTEM 'http://127.0.0.1:9/x.dtd'><rss/>")).contains("a DOCTYPE stands there");
    }

    @Test
    void characters_that_xml_does_not_have_are_left_out_and_counted() throws IOException {
        var report = new Report();
        assertThat(text(START + item("<![CDATA[A \u0001tide\u0000 and\u001F \uFFFE ebb]]>") + END, report)).isEqualTo("A tide and  ebb".replace("  ", " "));
        assertThat(Words.of(report)).contains("WARNING x.xml:8 (column 29): 4 characters that XML does not have, or bytes that are no characters; "
                + "the first one is here, they were left out or stand as �");
    }

    @Test
    void what_looks_like_the_end_of_a_section_inside_it_is_text() throws IOException {
        assertThat(text(START + item("<![CDATA[a]]]]><![CDATA[>b]]>") + END, new Report())).isEqualTo("a\\]\\]>b");
        assertThat(text(START + item("<![CDATA[a ]]> b]]>") + END, new Report())).isEqualTo("a \\]\\]> b");
        assertThat(text(START + item("a <b>not read</b> <![CDATA[b]]> &amp; &eacute; &nosuch; c") + END, new Report())).isEqualTo("a b & é \\&nosuch; c");
    }

    @Test
    void empty_lines_and_marks_before_the_declaration_do_no_harm() throws IOException {
        assertThat(text("\n\n" + START + item("x") + END, new Report())).isEqualTo("x");
        assertThat(text("\uFEFF" + START + item("x") + END, new Report())).isEqualTo("x");
        assertThat(refusal("\n\n" + START + "<item>" + END)).startsWith("x.xml:9 (column 9)");
    }

    @Test
    void a_file_may_be_written_in_another_encoding() throws IOException {
        for (var name : List.of("ISO-8859-1", "windows-1252", "UTF-16LE", "UTF-16BE")) {
            var declared = (name.startsWith("UTF-16") ? "\uFEFF" : "") + (START + item("süß") + END).replace("encoding=\"UTF-8\"", "encoding=\"" + name + "\"");
            assertThat(read(declared.getBytes(Charset.forName(name)), new Report()).getFirst().rewrite(Optional::of, Optional::of)).as(name).isEqualTo("süß");
        }
        assertThat(refusal("<?xml version='1.0' encoding='KLINGON'?><rss/>")).isEqualTo("x.xml:1 (column 1): says it is written in KLINGON, an encoding that is unknown here");
    }

    @Test
    void bytes_that_are_no_characters_are_said_to_be_lost() throws IOException {
        var report = new Report();
        read((START + item("s\u00FC\u00DF") + END).getBytes(StandardCharsets.ISO_8859_1), report);
        assertThat(Words.of(report)).anyMatch(line -> line.startsWith("WARNING x.xml:8 (column 19): 2 characters"));
    }

    @Test
    @Timeout(60)
    void one_text_that_never_ends_is_refused_before_it_fills_the_memory() {
        assertThat(refusal(START + item("<![CDATA[" + "x".repeat(17 << 20) + "]]>") + END)).contains("more text in one place than can be read safely");
        assertThat(refusal(START + "<item a='" + "x".repeat(1 << 20) + "'/>" + END)).contains("more text in one place than can be read safely");
        assertThat(refusal(START + "<a>".repeat(100_000) + END)).startsWith("x.xml:7 ");
    }
}
