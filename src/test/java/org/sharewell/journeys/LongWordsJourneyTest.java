package org.sharewell.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Words nobody thought of: as long as the fields allow, without a place to break, on a phone. */
@QuarkusTest
class LongWordsJourneyTest extends Journey {
    private static final String WORD = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";

    @Test
    void the_longest_words_stay_on_a_phone() {
        var name = "Maria-" + WORD + "-Donaudampfschifffahrt";
        cast.person("longname");
        var version = Jsoup.parse(cast.as("longname").get("/my/profile").asString()).select("input[name=version]").val();
        cast.as("longname").formParam("version", version).formParam("name", name).formParam("title", WORD).formParam("department", WORD).formParam("site", WORD)
                .formParam("city", WORD).formParam("bio", WORD.repeat(4)).formParam("languages", WORD).formParam("expertise", WORD.substring(0, 40))
                .formParam("timeZone", "Europe/Berlin").formParam("email", WORD.substring(0, 30).replace("ü", "ue") + "@example.org").post("/my/profile").then().statusCode(303);
        var space = Map.of("name", WORD, "purpose", WORD.repeat(3), "visibility", "open");
        String slug = cast.as("longname").contentType("application/json").body(space).post("/api/v1/spaces").then().statusCode(201).extract().path("slug");
        var read = published("longname", "kind", "article", "place", "blog", "space", slug, "title", WORD.repeat(3), "standfirst", WORD.repeat(4), "tags", WORD.substring(0, 30),
                "markdown", "# " + WORD + "\n\n" + WORD.repeat(5) + "\n\n| " + WORD + " | b | c |\n|---|---|---|\n| 1 | " + WORD + " | 3 |\n\n```\n" + WORD.repeat(4) + "\n```\n\nhttps://example.org/" + WORD.repeat(3));
        var action = Jsoup.parse(cast.as("bruno").get(read).asString()).select("form[data-keep^=comment]").attr("action");
        cast.as("bruno").formParam("markdown", WORD.repeat(6)).post(action).then().statusCode(303);

        var phone = desk("longname", english().setViewportSize(320, 700).setLocale("de-DE"));
        var findings = new ArrayList<String>();
        var edit = action.replace("/comments", "/edit");
        for (var page : List.of("/", "/blog", read, edit, action.replace("/comments", "/revisions"), "/people", "/people/longname", "/my/profile", "/spaces", "/spaces/" + slug, "/spaces/" + slug + "/members",
                "/spaces/" + slug + "/settings", "/spaces/" + slug + "/about", "/tags", "/my/sessions")) {
            if (phone.open(page).settle().sticksOut()) findings.add(page + " " + phone.whatSticksOut());
        }
        assertThat(findings).isEmpty();
    }
}
