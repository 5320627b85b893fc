package org.sharewell.journeys;

import java.net.URI;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody writes, in one tab or several. */
abstract class WritingJourney extends Journey {
    static final Pattern EDIT = Pattern.compile(".*/posts/[0-9a-f-]{36}/edit");

    Desk writing(String who) {
        var desk = desk(who).open("/write").settle();
        desk.find("#title").fill("In mid-sentence");
        return desk;
    }

    static void type(Page page, String words) {
        page.locator("#markdown").focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(words);
    }

    static void saved(Page page) {
        assertThat(page.locator("[data-saved]").first()).hasText(Pattern.compile("saved .*\\d"));
    }

    static String path(Page page) {
        return URI.create(page.url()).getPath();
    }
}
