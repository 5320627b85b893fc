package org.sharewell.journeys;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What helps while one writes: rich text from a word processor, pictures, and names that are offered. */
@QuarkusTest
class AidsJourneyTest extends Journey {
    /** What the browser does when somebody presses Ctrl+V, with what another program put on the clipboard. */
    private static final String PASTE = """
            async ([selector, types, picture]) => {
              const data = new DataTransfer();
              for (const [type, text] of Object.entries(types)) data.setData(type, text);
              if (picture) {
                const canvas = Object.assign(document.createElement('canvas'), { width: 8, height: 8 });
                data.items.add(new File([await new Promise((done) => canvas.toBlob(done))], 'clip.png', { type: 'image/png' }));
              }
              const area = document.querySelector(selector);
              area.focus();
              const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
              return area.dispatchEvent(event);
            }""";

    private static final String DAMAGED = "This picture is damaged or incomplete. Save it again and try once more.";

    private static boolean paste(Desk desk, Map<String, String> types, boolean picture) {
        return (Boolean) desk.page.evaluate(PASTE, new Object[] {"#markdown", types, picture});
    }

    private static String sample(String name) throws IOException {
        try (var file = AidsJourneyTest.class.getResourceAsStream("/clipboard/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_text_from_a_word_processor_arrives_with_its_form_and_can_be_undone_at_once() throws IOException {
        var amal = desk("amal").open("/write");
        amal.find("#markdown").fill("Before ");
        paste(amal, Map.of("text/html", sample("word.html"), "text/plain", "Seasonality"), true);
        assertThat(amal.find("#markdown")).hasValue("Before " + sample("word.md").strip());
        assertThat(amal.find("#markdown-upload")).hasText("1 picture was not taken over: paste it by itself.");
        amal.press("Control+z");
        assertThat(amal.find("#markdown")).hasValue("Before ");
    }

    @Test
    void plain_words_in_a_wrapper_are_left_to_the_browser() {
        var amal = desk("amal").open("/write");
        assertThat(paste(amal, Map.of("text/html", "<meta charset='utf-8'><span>one line</span>", "text/plain", "one line"), false)).isTrue();
        assertThat(paste(amal, Map.of("text/html", "<div style=\"font-family: 'Fira Code', monospace;white-space: pre;\"><div><span style=\"font-style: italic;\">code()</span></div></div>", "text/plain", "code()"), false)).isTrue();
        assertThat(amal.find("#markdown")).hasValue("");
    }

    @Test
    void without_the_server_and_for_who_types_on_the_plain_words_arrive() {
        var amal = desk("amal").expecting("ERR_FAILED").open("/write");
        amal.page.route("**/conversions", route -> route.abort());
        paste(amal, Map.of("text/html", "<h2>Winter</h2>", "text/plain", "Winter"), false);
        assertThat(amal.find("#markdown")).hasValue("Winter");
        assertThat(amal.find("#markdown-upload")).hasText("The formatting could not be taken over; the words are there.");

        amal.page.unroute("**/conversions");
        amal.page.route("**/conversions", route -> { });
        paste(amal, Map.of("text/html", "<h2> and cold</h2>", "text/plain", " and cold"), false);
        amal.page.keyboard().type("!");
        assertThat(amal.find("#markdown")).hasValue("Winter and cold!");
        amal.page.unrouteAll();
    }

    @Test
    void an_address_pasted_over_words_makes_a_link() {
        var amal = desk("amal").open("/write");
        amal.find("#markdown").fill("see the notes");
        amal.page.evaluate("document.querySelector('#markdown').setSelectionRange(8, 13)");
        paste(amal, Map.of("text/plain", "https://example.com/a"), false);
        assertThat(amal.find("#markdown")).hasValue("see the [notes](https://example.com/a)");
    }

    @Test
    void a_picture_on_the_clipboard_still_goes_to_the_server() {
        var amal = desk("amal").open("/write");
        paste(amal, Map.of("text/html", "<img src='https://a.example/b.png'>"), true);
        assertThat(amal.find("#markdown")).hasValue(java.util.regex.Pattern.compile("\\n!\\[clip]\\(/images/[0-9a-f-]{36}\\)\\n"));
    }

    @Test
    void a_damaged_picture_says_what_is_wrong_with_it() throws IOException {
        var amal = desk("amal").expecting("status of 422").open("/write");
        amal.find(".toolbar input[type=file]").setInputFiles(damaged());
        assertThat(amal.find("#markdown-upload .wrong")).hasText("plan.png: " + DAMAGED);
        amal.find("#cover-file").setInputFiles(damaged());
        assertThat(amal.find("[data-cover-status] .wrong")).hasText(DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1 })
    void pictures_that_fail_leave_the_text_and_the_cursor_as_they_were(int first) throws IOException {
        var amal = desk("amal").expecting("ERR_FAILED").open("/write");
        var sent = new ArrayList<Route>();
        amal.page.route("**/images", sent::add);
        amal.find("#markdown").fill("One two three");
        amal.page.evaluate("document.querySelector('#markdown').setSelectionRange(4, 7)");
        amal.find(".toolbar input[type=file]").setInputFiles(new FilePayload[] {damaged(), damaged()});
        assertThat(amal.find("#markdown-upload progress")).hasCount(2);
        while (sent.size() < 2) amal.page.waitForTimeout(20);
        for (int n : new int[] { first, 1 - first }) {
            sent.get(n).abort();
            assertThat(amal.find("#markdown-upload .wrong")).hasCount(n == first ? 1 : 2);
        }
        assertThat(amal.find("#markdown")).hasValue("One two three");
        assertThat(amal.page.evaluate("[document.querySelector('#markdown').selectionStart, document.querySelector('#markdown').selectionEnd].join()")).isEqualTo("4,7");
    }

    @Test
    void who_types_on_below_a_picture_that_fails_keeps_the_line() throws IOException {
        var amal = desk("amal").expecting("ERR_FAILED").open("/write");
        var file = damaged();
        var sent = new AtomicReference<Route>();
        amal.page.route("**/images", sent::set);
        amal.find("#markdown").fill("Above");
        amal.page.waitForRequest("**/images", () -> amal.find(".toolbar input[type=file]").setInputFiles(file));
        amal.find("#markdown").focus();
        amal.page.keyboard().type("Below");
        sent.get().abort();
        assertThat(amal.find("#markdown-upload .wrong")).hasCount(1);
        assertThat(amal.find("#markdown")).hasValue("Above\nBelow");
    }

    /** The beginning of a picture, as a copy that broke off leaves it. */
    private static FilePayload damaged() throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(80, 80, BufferedImage.TYPE_INT_RGB), "png", file);
        return new FilePayload("plan.png", "image/png", Arrays.copyOf(file.toByteArray(), 60));
    }

    @Test
    void people_topics_and_posts_are_chosen_by_keyboard() {
        var path = article("Harbour [old] fees", "text");
        published("amal", "kind", "article", "place", "blog", "title", "Tagged", "markdown", "x", "tags", "harbourfees");
        cast.person("chen");
        var bruno = desk("bruno").open("/write");
        bruno.find("#markdown").click();
        bruno.page.keyboard().type("Ask @che");
        assertThat(bruno.find("#choices [role=option]").first()).containsText("Chen Example");
        bruno.press("Escape", "Enter");
        assertThat(bruno.find("#markdown")).hasValue("Ask @che\n");
        bruno.press("Backspace");
        bruno.page.keyboard().type("n");
        bruno.find("#choices [role=option]").first().waitFor();
        assertThat(bruno.find("#markdown")).hasAttribute("aria-activedescendant", "choice-1");
        bruno.press("Enter");
        assertThat(bruno.find("#markdown")).hasValue("Ask [@Chen Example](/people/chen)");

        bruno.page.keyboard().type(" on #harbourf");
        bruno.find("#choices [role=option]").first().waitFor();
        bruno.press("ArrowDown", "Tab");
        assertThat(bruno.find("#tags")).hasValue("harbourfees");
        bruno.page.keyboard().type(", see [[harbour");
        bruno.find("#choices [role=option]").first().waitFor();
        bruno.press("Enter");
        assertThat(bruno.find("#markdown")).hasValue("Ask [@Chen Example](/people/chen) on [#harbourfees](/tags/harbourfees), see [Harbour \\[old\\] fees](" + path + ")");
        bruno.press("Control+z");
        assertThat(bruno.find("#markdown")).hasValue("Ask [@Chen Example](/people/chen) on [#harbourfees](/tags/harbourfees), see [[harbour");
    }

    @Test
    void a_username_typed_in_full_names_its_person() {
        cast.person("chen");
        var bruno = desk("bruno").open("/write");
        bruno.find("#markdown").click();
        bruno.page.keyboard().type("Thank you @chen");
        bruno.find("#choices [role=option]").first().waitFor();
        bruno.page.keyboard().type(", so much");
        assertThat(bruno.find("#markdown")).hasValue("Thank you [@Chen Example](/people/chen), so much");
        bruno.find("#markdown").fill("");
        bruno.page.keyboard().type("And @chen again, in no time; not `@chen ` and not me@chen here");
        assertThat(bruno.find("#markdown")).hasValue("And [@Chen Example](/people/chen) again, in no time; not `@chen ` and not me@chen here");
    }

    @Test
    void a_mark_comes_off_again() {
        var bruno = desk("bruno").open("/write");
        bruno.find("#markdown").fill("one\ntwo");
        bruno.find("#markdown").focus();
        for (var key : new String[] { "b", "i" }) {
            bruno.press("Control+a", "Control+" + key);
            assertThat(bruno.find("#markdown")).not().hasValue("one\ntwo");
            bruno.press("Control+" + key);
            assertThat(bruno.find("#markdown")).hasValue("one\ntwo");
        }
        bruno.press("Control+a");
        bruno.button("List").click();
        assertThat(bruno.find("#markdown")).hasValue("- one\n- two");
        bruno.press("Control+a");
        bruno.button("List").click();
        assertThat(bruno.find("#markdown")).hasValue("one\ntwo");
    }

    @Test
    void nothing_is_offered_in_addresses_and_code_and_escape_sends_it_away() {
        cast.person("chen");
        var amal = desk("amal").open(article("Completed comments", "text"));
        amal.find("#markdown").click();
        amal.page.keyboard().type("`@chen");
        amal.page.waitForTimeout(500);
        assertThat(amal.find("#choices")).hasCount(0);
        amal.page.keyboard().type("` x@chen");
        amal.page.waitForTimeout(500);
        assertThat(amal.find("#choices")).hasCount(0);
        amal.page.keyboard().type(" @chen");
        assertThat(amal.find("#choices")).isVisible();
        amal.press("Escape");
        assertThat(amal.find("#choices")).hasCount(0);
        amal.page.keyboard().type(" ex");
        amal.find("#choices [role=option]").first().click();
        assertThat(amal.find("#markdown")).hasValue("`@chen` x@chen [@Chen Example](/people/chen)");
    }

    @Test
    void co_authors_are_chosen_in_their_field() {
        cast.person("chen");
        var amal = desk("amal").open("/write");
        amal.find("#coAuthors").click();
        amal.page.keyboard().type("bruno, che");
        amal.find("#choices [role=option]").first().waitFor();
        amal.press("ArrowDown", "Enter");
        assertThat(amal.find("#coAuthors")).hasValue("bruno, chen, ");
    }
}
