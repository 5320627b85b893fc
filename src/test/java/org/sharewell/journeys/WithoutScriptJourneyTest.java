package org.sharewell.journeys;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.sharewell.media.Drawn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** All of it by plain links and forms. */
@QuarkusTest
class WithoutScriptJourneyTest extends Journey {
    @Test
    void one_signs_in_publishes_comments_and_reacts() {
        var amal = desk("amal", english().setJavaScriptEnabled(false)).open("/write");
        amal.find("#title").fill("No script at all");
        amal.find("#markdown").fill("Plain *forms* do.");
        amal.button("Publish…").click();
        amal.button("Publish now").click();
        assertThat(amal.find(".text.read em")).hasText("forms");

        var bruno = desk("bruno", english().setJavaScriptEnabled(false)).open("/");
        bruno.link("No script at all").click();
        bruno.find("#markdown").fill("They do.");
        bruno.button("Send").click();
        assertThat(bruno.find(".comment .text")).hasText("They do.");
        bruno.button("Useful").click();
        assertThat(bruno.button("Useful")).hasText("Useful · 1");
        assertThat(bruno.find("main")).isVisible();

        bruno.find(".me summary").click();
        bruno.button("Sign out").click();
        assertThat(bruno.find("#password")).isVisible();
        assertThat(bruno.path()).isEqualTo("/login");
    }

    @Test
    void a_cover_is_sent_by_a_plain_form() {
        var amal = desk("amal", english().setJavaScriptEnabled(false)).open("/write");
        assertThat(amal.find(".cover-field")).containsText("Save first");
        amal.find("#title").fill("Covered without a script");
        amal.find("#markdown").fill("Words that stay.");
        amal.find("#tags").fill("Covers");
        amal.button("Save draft").click();
        assertThat(amal.find("#cover-file")).isHidden();
        amal.find("input[form=cover]").setInputFiles(new FilePayload("cover.png", "image/png", Drawn.png(640, 360)));
        amal.button("Use this picture").click();
        assertThat(amal.find(".cover-field img")).isVisible();
        assertThat(amal.find("#markdown")).hasValue("Words that stay.");
        assertThat(amal.find("#tags")).hasValue("Covers");
        amal.button("Publish…").click();
        amal.button("Publish now").click();
        assertThat(amal.find("main img.cover, main .cover img").first()).isVisible();
    }
}
