package org.sharewell.journeys;

import java.util.Base64;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.sharewell.media.Drawn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The main journey: sign in, read, comment, write with pictures, publish; a colleague has it in the feed, an outsider does not. */
@QuarkusTest
class PublishingJourneyTest extends Journey {
    private static final FilePayload PICTURE = new FilePayload("crane.png", "image/png", Drawn.png(640, 360));

    @Test
    void what_is_published_reaches_colleagues_and_no_outsider() {
        var slug = privateSpace("Night shift");
        var read = article("Cranes in the wind", "Stop at *twelve* metres a second.");
        var amal = desk("amal");

        amal.link("Cranes in the wind").click();
        assertThat(amal.find(".text.read em")).hasText("twelve");
        var bruno = desk("bruno").open(read);
        bruno.find("#markdown").fill("We stop at **ten**.");
        bruno.button("Send").click();
        assertThat(bruno.find(".comment .text strong")).hasText("ten");

        amal.open("/write?kind=update&space=" + slug);
        amal.find("#title").fill("Berth four is closed");
        amal.find("#markdown").fill("The crane looks like this:");
        choose(amal);
        paste(amal, "#markdown", "paste", "pasted.png");
        paste(amal, "#markdown", "drop", "dropped.png");
        assertThat(amal.find("#markdown").inputValue()).contains("![crane](/images/", "![pasted](/images/", "![dropped](/images/");
        amal.button("Publish").click();
        assertThat(amal.find("h1")).hasText("Berth four is closed");
        assertThat(amal.find(".text.read img")).hasCount(3);

        bruno.open("/");
        bruno.link("Berth four is closed").click();
        assertThat(bruno.find(".text.read img")).hasCount(3);
        bruno.find(".text.read img").evaluateAll("images => Promise.all(images.map(image => { image.loading = 'eager'; return image.decode(); }))");

        var chen = desk("chen").expecting("status of 404");
        assertThat(chen.find("main")).not().containsText("Berth four");
        assertThat(chen.open(amal.path()).find("main h1")).not().containsText("Berth four");
        assertThat(chen.find("body")).not().containsText("Night shift");
    }

    @Test
    void enter_in_the_title_goes_on_and_lines_pasted_there_become_one() {
        var amal = desk("amal").open("/write").settle();
        amal.find("#title").fill("One\nlong title");
        assertThat(amal.find("#title")).hasValue("One long title");
        amal.find("#title").press("Enter");
        assertThat(amal.find("#standfirst")).isFocused();
        amal.press("Enter");
        assertThat(amal.find("#markdown")).isFocused();
        assertThat(amal.find("#title")).hasValue("One long title");
    }

    @Test
    void what_is_no_picture_does_not_open_in_place_of_what_one_writes() {
        var amal = desk("amal").open("/write").settle();
        amal.find("#markdown").fill("Half a sentence");
        var taken = amal.find("#markdown").evaluate("""
                field => {
                  const files = new DataTransfer();
                  files.items.add(new File(['x'], 'plan.pdf', { type: 'application/pdf' }));
                  return !field.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
                }""");
        assertThat(taken).isEqualTo(true);
        assertThat(amal.find("#markdown-upload")).hasText("plan.pdf: Only pictures can be put into a text.");
        assertThat(amal.find("#markdown")).hasValue("Half a sentence");
    }

    private static void choose(Desk desk) {
        var chooser = desk.page.waitForFileChooser(() -> desk.find(".toolbar label").click());
        desk.page.waitForResponse("**/images", () -> chooser.setFiles(PICTURE));
        assertThat(desk.find("#markdown-upload")).isEmpty();
    }

    /** As the clipboard or the desktop hands a file over. */
    private static void paste(Desk desk, String selector, String kind, String name) {
        var bytes = Base64.getEncoder().encodeToString(PICTURE.buffer);
        desk.page.waitForResponse("**/images", () -> desk.find(selector).evaluate("""
                (field, [kind, name, base64]) => {
                  const files = new DataTransfer();
                  files.items.add(new File([Uint8Array.from(atob(base64), c => c.charCodeAt(0))], name, { type: 'image/png' }));
                  field.dispatchEvent(kind === 'paste' ? new ClipboardEvent('paste', { clipboardData: files, bubbles: true, cancelable: true })
                    : new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
                }""", java.util.List.of(kind, name, bytes)));
        assertThat(desk.find("#markdown-upload")).isEmpty();
    }
}
