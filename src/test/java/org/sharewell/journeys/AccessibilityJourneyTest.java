package org.sharewell.journeys;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.sharewell.demo.DemoProfile;

import static org.assertj.core.api.Assertions.assertThat;

/** WCAG 2.2 AA as far as axe can tell, on every kind of page of the demo company, in every way people look at it. */
@QuarkusTest
@TestProfile(DemoProfile.class)
class AccessibilityJourneyTest extends Journey {
    static final String PASSWORD = "sharewell-demo";
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> PAGES = List.of("/", "/?filter=mine", "/blog", "/blog/letters-people-understand", "/people", "/people/chen", "/people/amal",
            "/my/profile", "/spaces", "/spaces/claims-intake", "/spaces/claims-intake/members", "/spaces/claims-intake/about", "/write", "/write?kind=question",
            "/drafts", "/my/upkeep", "/my/following", "/my/saved", "/gatherings", "/series", "/series/new", "/series/models-we-nearly-shipped",
            "/blog/reading-a-lift-chart-without-fooling-yourself", "/blog/three-photos-are-enough", "/questions", "/tags", "/tags/claims", "/notifications", "/notifications?filter=all", "/my/notifications", "/my/settings", "/my/sessions", "/my/password", "/my/feeds", "/calendar", "/calendar?view=list", "/no-such-page");
    private static final List<String> ADMINISTRATION = List.of("/calendar/weeks", "/admin/people", "/admin/people/chen", "/admin/events", "/admin/audit");
    private static final List<String> KEEPING = List.of("/series/models-we-nearly-shipped/edit");
    private static final List<String> STEWARDSHIP = List.of("/spaces/claims-intake/members", "/spaces/claims-intake/settings", "/spaces/new");

    /** A way to look at a page. */
    enum Look {
        LIGHT(1320, 900, 1, ColorScheme.LIGHT), DARK(1320, 900, 1, ColorScheme.DARK), NARROW(320, 800, 1, ColorScheme.LIGHT), ZOOMED(640, 450, 2, ColorScheme.DARK);

        private final int width;
        private final int height;
        private final int scale;
        private final ColorScheme scheme;

        Look(int width, int height, int scale, ColorScheme scheme) {
            this.width = width;
            this.height = height;
            this.scale = scale;
            this.scheme = scheme;
        }

        /** Of the dark only colours are new, and zoomed in the page is laid out as on a phone: nothing is judged twice. */
        AxeBuilder axe(Page page) {
            var axe = new AxeBuilder(page).setLegacyMode(true);
            return this == DARK ? axe.withRules(List.of("color-contrast")) : axe.withTags(TAGS);
        }

        static List<Look> judged() {
            return List.of(LIGHT, DARK, NARROW);
        }

        NewContextOptions options() {
            return english().setViewportSize(width, height).setDeviceScaleFactor(scale).setColorScheme(scheme);
        }
    }

    @ParameterizedTest
    @EnumSource
    void axe_finds_nothing_and_nothing_sticks_out(Look look) {
        var findings = new ArrayList<String>();
        inspect(look, desk(look.options()), List.of("/login"), findings);
        inspect(look, demo("amal", look.options()), PAGES, findings);
        inspect(look, demo("farid", look.options()), STEWARDSHIP, findings);
        inspect(look, demo("chen", look.options()), KEEPING, findings);
        inspect(look, demo("erin", look.options()), ADMINISTRATION, findings);
        assertThat(findings).isEmpty();
    }

    @Test
    void open_menus_and_dialogs_are_found_nothing_wrong_with() {
        var findings = new ArrayList<String>();
        for (var look : Look.judged()) {
            var desk = demo("erin", look.options());
            desk.find(".me summary").click();
            judge(look.axe(desk.page).include(".me"), look + " menu", findings);
            desk.press("Escape", "?");
            judge(look.axe(desk.page).include("#keys"), look + " keys", findings);
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void earlier_versions_and_what_differs_are_found_nothing_wrong_with() {
        var findings = new ArrayList<String>();
        var revisions = revised(demo("amal", Look.LIGHT.options()));
        for (var look : Look.judged())
            inspect(look, demo("amal", look.options()), List.of(revisions, revisions + "/1", revisions.replace("revisions", "comparison"),
                    revisions.replace("revisions", "freshness")), findings);
        assertThat(findings).isEmpty();
    }

    /** Publishes an article and changes it once; gives where its versions are listed. */
    private static String revised(Desk desk) {
        desk.open("/write").settle().page.fill("[name=title]", "Of pumps");
        desk.page.fill("textarea[name=markdown]", "The pump is loud.\n\n" + "A line that stays.\n\n".repeat(8) + "averyveryveryverylongwordwithoutanyspace".repeat(4));
        desk.page.click("button[value=sheet]");
        desk.page.click("button[value=now]");
        desk.page.waitForURL("**/blog/**");
        desk.page.click("a[data-key=e]");
        desk.page.waitForURL("**/edit");
        desk.page.fill("textarea[name=markdown]", "The pump is quiet.\n\n" + "A line that stays.\n\n".repeat(8) + "averyveryveryverylongwordwithoutanyspaces".repeat(4));
        desk.page.click("button[value=save]");
        desk.page.waitForURL("**/blog/**");
        return desk.page.locator("a[href$='/revisions']").first().getAttribute("href");
    }

    @Test
    void nothing_sticks_out_of_a_phone_in_german() {
        var findings = new ArrayList<String>();
        for (var who : List.of("amal", "farid")) {
            var desk = demo(who, Look.NARROW.options().setLocale("de-DE"));
            for (var page : who.equals("amal") ? PAGES : STEWARDSHIP) {
                if (desk.open(page).settle().sticksOut()) findings.add(page + " sticks out: " + desk.whatSticksOut());
            }
        }
        assertThat(findings).isEmpty();
    }

    private Desk demo(String username, NewContextOptions options) {
        return desk(options).signIn(username, PASSWORD).expecting("status of 404");
    }

    private static void inspect(Look look, Desk desk, List<String> pages, List<String> findings) {
        for (var page : pages) {
            desk.open(page).settle();
            if (Look.judged().contains(look)) judge(look.axe(desk.page), page, findings);
            if (desk.sticksOut()) findings.add(page + " sticks out: " + desk.whatSticksOut());
        }
    }

    private static void judge(AxeBuilder axe, String where, List<String> findings) {
        axe.analyze().getViolations().forEach(rule -> findings.add(where + " " + told(rule)));
    }

    private static String told(Rule rule) {
        return rule.getId() + " " + rule.getNodes().stream().limit(3).map(CheckedNode::getHtml).toList() + " " + rule.getNodes().getFirst().getAny().stream().map(c -> c.getMessage()).toList();
    }
}
