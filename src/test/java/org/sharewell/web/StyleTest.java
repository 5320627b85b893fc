package org.sharewell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** What the house style says of stylesheets, scripts and templates. */
class StyleTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path STYLES = RESOURCES.resolve("META-INF/resources/css");
    private static final Path SCRIPTS = RESOURCES.resolve("META-INF/resources/js");
    private static final Path TEMPLATES = RESOURCES.resolve("templates");
    private static final Path ICONS = RESOURCES.resolve("META-INF/resources/img/icons.svg");
    private static final Pattern BARE_COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b(?![\\w-]*\\s*\\{)|\\b(rgba?|hsla?|oklch|lab|lch|hwb)\\(");
    private static final Pattern PHYSICAL = Pattern.compile("\\b(margin|padding|border)-(left|right|top|bottom)\\b");

    @Test
    void colours_are_named_in_the_tokens_only() {
        assertThat(files(STYLES, ".css")).filteredOn(file -> !file.endsWith("tokens.css"))
                .allSatisfy(file -> assertThat(text(file)).as(file.toString()).doesNotContainPattern(BARE_COLOUR));
    }

    @Test
    void boxes_follow_the_direction_of_the_script() {
        assertThat(files(STYLES, ".css")).allSatisfy(file -> assertThat(text(file)).as(file.toString()).doesNotContainPattern(PHYSICAL));
    }

    @Test
    void every_stylesheet_is_part_of_the_one_that_is_sent() {
        assertThat(imports(STYLES, "sharewell.css", "@import \"([\\w/-]+\\.css)\"")).containsExactlyInAnyOrderElementsOf(
                names(STYLES, ".css", "sharewell.css"));
        assertThat(sent(Bundle.stylesheet("css/sharewell.css"))).doesNotContain("@import").contains("@layer parts {");
    }

    @Test
    void every_script_is_part_of_the_one_that_is_sent() {
        assertThat(imports(SCRIPTS, "sharewell.js", "import '\\./([\\w-]+\\.js)'")).containsExactlyInAnyOrderElementsOf(
                names(SCRIPTS, ".js", "sharewell.js"));
        assertThat(sent(Bundle.script("js/sharewell.js"))).doesNotContain("import '");
    }

    @Test
    void a_script_has_at_most_50_lines() {
        assertThat(files(SCRIPTS, ".js")).allSatisfy(file -> assertThat(text(file).lines()).as(file.toString()).hasSizeLessThanOrEqualTo(50));
    }

    @Test
    void a_page_has_at_most_60_lines() {
        assertThat(files(TEMPLATES, ".html")).allSatisfy(file -> assertThat(text(file).lines()).as(file.toString()).hasSizeLessThanOrEqualTo(60));
    }

    @Test
    void nothing_in_a_template_is_styled_or_scripted_in_place() {
        assertThat(files(TEMPLATES, ".html")).allSatisfy(file -> assertThat(text(file)).as(file.toString())
                .doesNotContainPattern("\\sstyle=|\\son[a-z]+=|<style|hx-on|javascript:|<script(?![^>]*\\ssrc=)"));
    }

    @Test
    void every_icon_that_a_template_shows_is_there() {
        var drawn = found(text(ICONS), "<symbol id=\"(\\w+)\"");
        assertThat(files(TEMPLATES, ".html")).allSatisfy(file -> assertThat(drawn).as(file.toString())
                .containsAll(found(text(file), "(?:\\{#icon |icon=)\"(\\w+)\"")));
    }

    @Test
    void there_is_a_colour_for_every_hue() {
        assertThat(found(text(STYLES.resolve("tokens.css")), "\\.hue-(\\d+)")).isEqualTo(IntStream.range(0, 24).mapToObj(String::valueOf).toList());
    }

    private static List<String> imports(Path folder, String entry, String pattern) {
        return found(text(folder.resolve(entry)), pattern);
    }

    private static List<String> names(Path folder, String ending, String but) {
        return files(folder, ending).stream().map(file -> folder.relativize(file).toString().replace('\\', '/')).filter(name -> !name.equals(but)).toList();
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
    }

    private static String sent(Bundle bundle) {
        return new String(bundle.content(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
