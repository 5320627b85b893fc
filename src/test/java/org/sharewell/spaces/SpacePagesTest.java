package org.sharewell.spaces;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.sharewell.Cast;
import org.sharewell.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class SpacePagesTest {
    @Inject
    Cast cast;
    @Inject
    Founding founding;
    @Inject
    Statements statements;

    @ParameterizedTest
    @CsvSource({ "GET, /spaces/SLUG", "POST, /spaces/SLUG/readings", "GET, /spaces/SLUG/about", "GET, /spaces/SLUG/card", "GET, /spaces/SLUG/members", "GET, /spaces/SLUG/settings",
            "POST, /spaces/SLUG/membership", "POST, /spaces/SLUG/membership/removal", "POST, /spaces/SLUG/invitations", "POST, /spaces/SLUG/revisions",
            "POST, /spaces/SLUG/members/amal/admission", "POST, /spaces/SLUG/members/amal/removal", "POST, /spaces/SLUG/members/nobody/removal",
            "POST, /spaces/SLUG/members/amal/stewardship", "POST, /spaces/SLUG/members/amal/stewardship/removal",
            "GET, /api/v1/spaces/SLUG", "PUT, /api/v1/spaces/SLUG/members/chen", "PUT, /api/v1/spaces/SLUG/members/amal",
            "DELETE, /api/v1/spaces/SLUG/members/chen", "DELETE, /api/v1/spaces/SLUG/members/amal" })
    void to_outsiders_a_private_space_is_what_a_missing_one_is(String method, String path) {
        var hidden = asked(method, path.replace("SLUG", founding.space("private")));
        var missing = asked(method, path.replace("SLUG", "harbour-nowhere-0123456789ab"));
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(withoutNumber(hidden)).isEqualTo(withoutNumber(missing));
        assertThat(hidden.headers().asList().stream().map(h -> h.getName()).toList())
                .isEqualTo(missing.headers().asList().stream().map(h -> h.getName()).toList());
    }

    private Response asked(String method, String path) {
        var browser = cast.as("chen");
        if (path.startsWith("/api")) browser.header("Accept", "application/json");
        return browser.request(method, path);
    }

    private static String withoutNumber(Response answer) {
        return answer.body().asString().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "number");
    }

    @Test
    void strangers_are_sent_to_sign_in() {
        cast.browser().get("/spaces").then().statusCode(302).header("Location", containsString("/login?next="));
        cast.browser().get("/api/v1/spaces").then().statusCode(401);
    }

    @Test
    void nothing_of_a_private_space_reaches_outsiders() {
        founding.space("Canary kx7q", "private");
        for (var path : new String[] { "/spaces", "/", "/api/v1/spaces?limit=100" })
            assertThat(cast.as("chen").get(path).then().statusCode(200).extract().asString()).as(path).doesNotContainIgnoringCase("kx7q");
        cast.as("amal").get("/spaces/" + founding.space("private") + "/about").then().statusCode(200);
    }

    @Test
    void a_private_name_and_address_are_free_for_everybody_else() {
        var name = Founding.name();
        var secret = founding.space(name, "private");
        cast.as("chen").formParam("name", name).formParam("purpose", "The same name").formParam("visibility", "open").post("/spaces")
                .then().statusCode(303).header("Location", endsWith("/spaces/" + name.toLowerCase().replace(' ', '-')));
        assertThat(secret).matches("harbour-\\d+-[0-9a-f]{12}");
    }

    @Test
    void an_address_never_outgrows_its_column_and_never_hides_a_page() {
        var longest = "Ü".repeat(79) + Founding.name().charAt(9);
        assertThat(founding.space(longest, "open")).hasSizeLessThanOrEqualTo(60);
        assertThat(founding.space(longest, "private")).hasSizeLessThanOrEqualTo(73);
        assertThat(founding.space("New", "open")).isEqualTo("new-2");
    }

    @Test
    void names_that_look_alike_are_one_name() {
        founding.space("Payroll Baltic", "open");
        cast.as("chen").contentType("application/x-www-form-urlencoded; charset=UTF-8").formParam("name", "Рayroll Baltic").formParam("purpose", "Not the real one").formParam("visibility", "closed").post("/spaces")
                .then().statusCode(422).body(containsString("looks too much like")).body(containsString("value=\"Рayroll Baltic\"")).body(containsString("Not the real one"));
    }

    @Test
    void a_founding_that_is_refused_keeps_what_was_typed() {
        cast.as("chen").formParam("name", " ").formParam("purpose", "p".repeat(281)).formParam("visibility", "secret").post("/spaces")
                .then().statusCode(422).body(containsString("p".repeat(281))).body(containsString("Please write something here."))
                .body(containsString("at most 280")).body(containsString("Choose who gets in"));
        cast.as("chen").post("/spaces").then().statusCode(422);
        cast.as("chen").formParam("name", "<script>alert(1)</script>").formParam("purpose", "<img src=x onerror=alert(1)>").post("/spaces").then().statusCode(303);
        cast.as("chen").get("/spaces").then().body(not(containsString("<script>alert"))).body(not(containsString("<img src=x")));
    }

    @Test
    void everybody_finds_a_closed_space_but_only_members_see_who_is_in_it() {
        var slug = founding.space("closed");
        founding.bring(slug, "bruno", "member");
        cast.as("chen").get("/spaces/" + slug + "/members").then().statusCode(200)
                .body(containsString("Amal Example")).body(not(containsString("Bruno Example"))).body(containsString("told to its members only"));
        cast.as("bruno").get("/spaces/" + slug + "/members").then().statusCode(200).body(containsString("Bruno Example"));
        cast.as("chen").get("/spaces/" + slug + "/about").then().statusCode(200).body(containsString("Ask to join")).body(not(containsString("Settings</a>")));
    }

    @Test
    void what_waits_is_for_stewards() {
        var slug = founding.space("closed");
        founding.bring(slug, "chen", "asked");
        founding.bring(slug, "bruno", "member");
        cast.as("bruno").get("/spaces/" + slug + "/members").then().statusCode(200).body(not(containsString("/people/chen")));
        cast.as("bruno").get("/spaces/" + slug + "/settings").then().statusCode(403);
        cast.as("bruno").formParam("username", "farid").post("/spaces/" + slug + "/invitations").then().statusCode(403);
        cast.as("amal").get("/spaces/" + slug + "/members").then().body(containsString("/members/chen/admission"));
        cast.as("amal").post("/spaces/" + slug + "/members/chen/admission").then().statusCode(303).header("Location", endsWith("/members"));
        assertThat(founding.role(slug, "chen")).isEqualTo("member");
    }

    @ParameterizedTest
    @CsvSource({ "nobody, Nobody is called “nobody” here.", "bruno, Bruno Example is a member already.", "chen, is invited already", "'', Type a colleague",
            "'a b', Nobody is called “a b” here." })
    void an_invitation_says_at_the_field_what_is_wrong(String username, String why) {
        var slug = founding.space("closed");
        founding.bring(slug, "bruno", "member");
        founding.bring(slug, "chen", "invited");
        cast.as("amal").formParam("username", username).post("/spaces/" + slug + "/invitations")
                .then().statusCode(422).body(containsString(why)).body(containsString("value=\"" + username + "\""));
    }

    @Test
    void who_is_invited_finds_a_private_space_and_answers() {
        var name = Founding.name();
        var slug = founding.space(name, "private");
        cast.person("bruno");
        cast.as("amal").formParam("username", "Bruno").post("/spaces/" + slug + "/invitations").then().statusCode(303);
        cast.as("bruno").get("/spaces").then().statusCode(200).body(containsString("You are invited")).body(containsString(name));
        cast.as("bruno").get("/spaces/" + slug + "/about").then().statusCode(200).body(containsString("Accept"));
        cast.as("bruno").post("/spaces/" + slug + "/membership").then().statusCode(303).header("Location", endsWith("/spaces/" + slug));
        assertThat(founding.role(slug, "bruno")).isEqualTo("member");
        cast.as("bruno").post("/spaces/" + slug + "/membership/removal").then().statusCode(303).header("Location", endsWith("/spaces"));
        cast.as("bruno").get("/spaces/" + slug + "/about").then().statusCode(404);
    }

    @Test
    void whoever_is_removed_is_out_at_once() {
        var slug = founding.space("private");
        founding.bring(slug, "bruno", "member");
        cast.as("bruno").get("/spaces/" + slug).then().statusCode(200);
        cast.as("amal").post("/spaces/" + slug + "/members/bruno/removal").then().statusCode(303);
        cast.as("bruno").get("/spaces/" + slug).then().statusCode(404);
        cast.as("bruno").get("/").then().body(not(containsString(slug)));
    }

    @Test
    void nobody_acts_in_the_name_of_another() {
        var slug = founding.space("closed");
        founding.bring(slug, "bruno", "member");
        cast.as("chen").formParams(Map.of("username", "farid", "person", cast.id("farid"), "role", "steward", "state", "member"))
                .queryParam("username", "farid").post("/spaces/" + slug + "/membership").then().statusCode(303);
        assertThat(founding.role(slug, "chen")).isEqualTo("asked");
        assertThat(founding.role(slug, "farid")).isEqualTo("null");
        cast.as("chen").formParam("username", "bruno").post("/spaces/" + slug + "/membership/removal").then().statusCode(303);
        assertThat(founding.role(slug, "bruno")).isEqualTo("member");
    }

    @Test
    void a_hostile_name_is_only_a_name_on_every_page() {
        var slug = founding.space("\"><script>x()</script> {cdi:viewer} {#if}", "open");
        for (var page : new String[] { "", "/about", "/card", "/members", "/settings" })
            cast.as("amal").get("/spaces/" + slug + page).then().statusCode(200).body(not(containsString("<script>x()"))).body(containsString("{cdi:viewer} {#if}"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/membership/removal", "/members/amal/stewardship/removal", "/members/amal/removal" })
    void the_last_steward_reads_on_the_page_why_they_stay(String act) {
        var slug = founding.space("open");
        cast.as("amal").post("/spaces/" + slug + act).then().statusCode(409).body(containsString("Name another steward first")).body(containsString("id=\"members\""));
        assertThat(founding.role(slug, "amal")).isEqualTo("steward");
    }

    @Test
    void settings_change_the_space_they_were_opened_on_and_keep_what_was_typed_otherwise() {
        var slug = founding.space("closed");
        var changed = Founding.name();
        revision("amal", slug, changed, "0").then().statusCode(303).header("Location", endsWith("/spaces/" + slug));
        revision("amal", slug, "Typed meanwhile", "0").then().statusCode(412).body(containsString("value=\"Typed meanwhile\"")).body(containsString("while you were writing"))
                .body(containsString("name=\"version\" value=\"1\""));
        revision("amal", slug, "", "1").then().statusCode(422).body(containsString("Please write something here."));
        revision("chen", slug, "Mine", "1").then().statusCode(403);
        cast.as("amal").get("/spaces/" + slug + "/settings").then().statusCode(200).body(containsString("value=\"" + changed + "\""));
    }

    private Response revision(String username, String slug, String name, String version) {
        return cast.as(username).formParams(Map.of("name", name, "purpose", "Changed", "visibility", "closed", "version", version)).post("/spaces/" + slug + "/revisions");
    }

    @Test
    void htmx_gets_the_card_again_where_its_act_was_done() {
        var slug = founding.space("open");
        cast.as("chen").header("HX-Request", "true").post("/spaces/" + slug + "/membership").then().statusCode(303).header("Location", endsWith("/spaces/" + slug + "/card"));
        cast.as("chen").get("/spaces/" + slug + "/card").then().statusCode(200).body(containsString("id=\"space-" + slug + "\""));
    }

    @Test
    void the_directory_is_read_page_by_page_without_gaps() {
        for (int n = 0; n < 25; n++) founding.space("open");
        var seen = new java.util.HashSet<String>();
        var path = "/spaces";
        while (path != null) {
            var page = cast.as("farid").get(path).then().statusCode(200).extract().asString();
            var ids = java.util.regex.Pattern.compile("id=\"space-([a-z0-9-]+)\"").matcher(page);
            while (ids.find()) assertThat(seen.add(ids.group(1))).isTrue();
            var next = java.util.regex.Pattern.compile("href=\"(/spaces\\?after=[^\"]+)\"").matcher(page);
            path = next.find() ? next.group(1) : null;
        }
        assertThat(seen.stream().filter(slug -> slug.startsWith("harbour-")).count()).isGreaterThanOrEqualTo(25);
    }

    @Test
    void every_page_takes_at_most_twelve_statements() {
        var slug = founding.space("closed");
        founding.bring(slug, "chen", "asked");
        founding.bring(slug, "farid", "invited");
        founding.bring(slug, "bruno", "member");
        for (var path : new String[] { "/spaces", "/spaces/new", "/spaces/" + slug, "/spaces/" + slug + "/about", "/spaces/" + slug + "/members", "/spaces/" + slug + "/settings" }) {
            assertThat(statements.of(() -> cast.as("amal").get(path))).as(path).isLessThanOrEqualTo(12);
        }
    }

    @Test
    void germans_read_german() {
        cast.as("amal").header("Accept-Language", "de").get("/spaces").then().statusCode(200);
        var page = io.restassured.RestAssured.given().cookie("sid", cast.signIn("grace")).header("Accept-Language", "de").get("/spaces/new").then().statusCode(200).extract().asString();
        assertThat(page).contains("Space beginnen", "Wer kommt hinein?", "Nur Mitglieder und Eingeladene wissen").doesNotContain("Who gets in");
    }
}
