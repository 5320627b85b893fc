package org.sharewell.journeys;

import java.nio.file.Path;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.sharewell.demo.DemoProfile;

/** Takes the pictures of the demo company: the one in the README, and others to look at in target/screenshots. */
@QuarkusTest
@TestProfile(DemoProfile.class)
@EnabledIfSystemProperty(named = "screenshots", matches = ".*", disabledReason = "pictures are taken with -Dscreenshots")
class ScreenshotTest extends Journey {
    @Test
    void pictures_are_taken() {
        take("light", english().setColorScheme(ColorScheme.LIGHT));
        take("dark", english().setColorScheme(ColorScheme.DARK));
        take("phone", english().setColorScheme(ColorScheme.LIGHT).setViewportSize(390, 844).setDeviceScaleFactor(2));
    }

    private void take(String look, NewContextOptions options) {
        var amal = desk(options).signIn("amal", AccessibilityJourneyTest.PASSWORD);
        if (look.equals("light")) take(amal.open("/"), Path.of("docs", "screenshots", "home.png"), false);
        take(amal.open("/"), look, "home");
        take(amal.open("/blog/why-the-basel-desk-closes-water-claims-in-four-days"), look, "article");
        take(amal.open("/people/chen"), look, "profile");
        take(amal.open("/people"), look, "people");
        take(amal.open("/spaces/claims-intake"), look, "space");
        take(amal.open("/spaces"), look, "spaces");
        take(amal.open("/write"), look, "write");
        take(amal.open("/notifications?filter=all"), look, "notifications");
        take(amal.open("/my/notifications"), look, "my-notifications");
        take(desk(options).open("/login"), look, "login");
        amal.open("/drafts").find("[data-open-item]").first().click();
        take(amal, look, "draft");
    }

    private static void take(Desk desk, String look, String page) {
        take(desk, Path.of("target", "screenshots", page + "-" + look + ".png"), false);
        take(desk, Path.of("target", "screenshots", page + "-" + look + "-whole.png"), true);
    }

    private static void take(Desk desk, Path file, boolean whole) {
        desk.settle().page.waitForLoadState(LoadState.LOAD);
        desk.page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(whole));
    }
}
