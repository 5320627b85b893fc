package org.sharewell.imports.wordpress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.sharewell.imports.files.SiteFiles;
import org.sharewell.imports.report.Report;
import org.sharewell.imports.report.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** What becomes of the odd things in texts: shortcodes, galleries, players, pictures in all their sizes. */
class ContentTest {
    private static final String HEAD = """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:wp="http://wordpress.org/export/1.2/"><channel><link>https://www.old.example</link><wp:wxr_version>1.2</wp:wxr_version>
            """;

    @TempDir Path folder;

    private final Report report = new Report();

    private static String picture(int id, String file, String alt) {
        return "<item><wp:post_id>" + id + "</wp:post_id><wp:post_type>attachment</wp:post_type><link>https://old.example/p" + id + "/</link><wp:post_parent>1</wp:post_parent>"
                + "<wp:attachment_url>https://cdn.example/wp-content/uploads/" + file + "</wp:attachment_url>"
                + "<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>" + alt + "</wp:meta_value></wp:postmeta></item>\n";
    }

    private String markdown(String html) throws IOException {
        var xml = HEAD + picture(2, "2020/01/a.jpg", "An A") + picture(3, "2020/01/b.png", "A B") + picture(4, "2020/01/plan.pdf", "")
                + "<item><title>T</title><dc:creator>ana</dc:creator><wp:post_id>1</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>"
                + "<wp:post_date_gmt>2024-01-01 00:00:00</wp:post_date_gmt><content:encoded><![CDATA[" + html + "]]></content:encoded></item></channel></rss>";
        var file = Files.write(folder.resolve("x.xml"), xml.getBytes(StandardCharsets.UTF_8));
        var uploads = Files.createDirectories(folder.resolve("wp-content/uploads/2020/01"));
        for (var name : new String[] {"a.jpg", "a-300x200.jpg", "b-scaled.png", "plan.pdf"}) Files.writeString(uploads.resolve(name), name);
        try (var export = new WordPressExport(file, Optional.of(SiteFiles.uploads(folder.resolve("wp-content"), report)), Instant.parse("2026-01-01T00:00:00Z"), report)) {
            return export.posts().map(p -> p.rewrite(path -> Optional.of("/images/" + path), key -> Optional.of("/blog/" + key))).findFirst().orElseThrow();
        }
    }

    @Test
    void a_gallery_shows_its_pictures_or_all_of_its_text() throws IOException {
        assertThat(markdown("[gallery ids=\"3,2\" columns=\"2\"]")).isEqualTo("![A B](/images/uploads/2020/01/b-scaled.png)\n\n![An A](/images/uploads/2020/01/a.jpg)");
        assertThat(markdown("Look:\n\n[gallery]")).startsWith("Look:\n\n![An A](/images/uploads/2020/01/a.jpg)\n\n![A B]");
    }

    @Test
    void every_size_of_a_picture_is_its_original() throws IOException {
        for (var source : new String[] {"https://cdn.example/wp-content/uploads/2020/01/a-300x200.jpg", "http://old.example/wp-content/uploads/2020/01/a-1024x768.jpg?w=2",
            "//www.old.example/wp-content/uploads/2020/01/a.jpg", "/wp-content/uploads/2020/01/a-e1234567890123-150x150.jpg"}) {
            assertThat(markdown("<img src=\"" + source + "\" alt=\"A\">")).as(source).isEqualTo("![A](/images/uploads/2020/01/a.jpg)");
        }
    }

    @Test
    void a_picture_elsewhere_is_a_link() throws IOException {
        assertThat(markdown("<img src=\"https://other.example/x.png\" alt=\"An [X]\">")).isEqualTo("[An \\[X\\]](https://other.example/x.png)");
        assertThat(Words.of(report)).contains("NOTICE x.xml:6: the image https://other.example/x.png is elsewhere; it is shown as a link");
    }

    @Test
    void a_page_that_shows_only_a_picture_is_that_picture() throws IOException {
        assertThat(markdown("<a href=\"https://old.example/p2/\">the A</a> <a href=\"https://old.example/?attachment_id=2\">it</a>"))
                .isEqualTo("[the A](/images/uploads/2020/01/a.jpg) [it](/images/uploads/2020/01/a.jpg)");
    }

    @Test
    void the_address_of_a_text_may_stand_there_as_itself() throws IOException {
        assertThat(markdown("See https://old.example/?p=1 there.")).isEqualTo("See [https://old.example/?p=1](/blog/?p=1) there.");
    }

    @Test
    void players_become_links_in_every_form() throws IOException {
        assertThat(markdown("[embed]https://v.example/1[/embed]\n\n[video mp4=\"https://v.example/2.mp4\"][/video]\n\n[audio https://v.example/3.mp3]\n\n[youtube=https://v.example/4]\n\n"
                + "<video src=\"https://v.example/5.mp4\"></video>\n\n[playlist ids=\"4\"]")).isEqualTo("""
                <https://v.example/1>

                <https://v.example/2.mp4>

                <https://v.example/3.mp3>

                <https://v.example/4>

                <https://v.example/5.mp4>

                <https://cdn.example/wp-content/uploads/2020/01/plan.pdf>""");
        assertThat(Words.of(report)).contains("WARNING x.xml:10: https://v.example/3.mp3 was embedded and is now a link");
    }

    @Test
    void a_shortcode_in_code_or_in_two_brackets_is_text() throws IOException {
        assertThat(markdown("<code>[gallery]</code> and [[gallery]]")).isEqualTo("`[gallery]` and \\[gallery\\]");
        assertThat(markdown("[code]a[0] = \"[gallery]\"; <b>[/code]")).isEqualTo("```\na[0] = \"[gallery]\"; <b>\n```");
    }

    @Test
    void an_unknown_shortcode_keeps_what_stands_in_it() throws IOException {
        assertThat(markdown("[box color=\"red\"]Some <b>words</b>[/box] [note]")).isEqualTo("\\[box color=\"red\"\\]Some **words**\\[/box\\] \\[note\\]");
        assertThat(Words.of(report)).contains("WARNING x.xml:6: the shortcode [box] is unknown and stands there as text (once)");
    }

    @Test
    void empty_lines_make_paragraphs_and_line_ends_breaks() throws IOException {
        assertThat(markdown("one\ntwo\n\n<strong>three</strong>\n<div>four\n\nfive</div>six<br />\nseven<pre>a\n\nb</pre>")).isEqualTo("""
                one..
                two

                **three**

                four

                five

                six..
                seven

                ```
                a

                b
                ```""".replace("..", "  "));
    }

    @Test
    void only_addresses_of_the_web_stay_links() throws IOException {
        assertThat(markdown("<a href=\"javascript:alert(1)\">a</a> <a href=\"data:text/html,x\">b</a> <a href=\"mailto:x@old.example\">c</a>")).isEqualTo("a b [c](mailto:x@old.example)");
    }

    @Test
    void a_hostile_text_takes_no_longer_than_others() throws IOException {
        for (var part : new String[] {"[a b=1]", "[/a]", "[[", "<!--", "<pre>", "[caption]", "<div>", "\n\n", "<a href=\"x\">", "[embed]", "[a \"", "<b "}) {
            assertTimeout(Duration.ofSeconds(20), () -> markdown(part.repeat(100_000 / part.length())), part);
        }
    }
}
