package org.sharewell.posts.series;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.Statements;
import org.sharewell.access.Rows;
import org.sharewell.posts.Articles;
import org.sharewell.posts.Post;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SeriesPagesTest {
    private static final YearMonth LATER = YearMonth.now().plusMonths(14).withMonth(12);

    @Inject
    Cast cast;
    @Inject
    Articles articles;
    @Inject
    Rows rows;
    @Inject
    Statements statements;

    private String series;
    private Post first;
    private Post second;

    @BeforeEach
    void two_parts_and_a_plan() {
        series = begin("amal", Articles.title("Hail season"), "");
        first = articles.published("amal", Articles.title("Before the storm"));
        second = articles.published("amal", Articles.title("Three photos"));
        add("amal", first.id, series).then().statusCode(303);
        add("amal", second.id, series).then().statusCode(303);
        plan("amal", series, "Photos in the dark", "bruno", LATER.toString()).then().statusCode(303);
    }

    private String begin(String username, String title, String space) {
        var made = cast.as(username).formParam("title", title).formParam("about", "What hail does.").formParam("space", space).post("/series");
        made.then().statusCode(303);
        return made.header("Location").replace("/edit", "");
    }

    private Response add(String username, UUID post, String to) {
        return cast.as(username).formParam("place", to.replace("/series/", "")).post("/posts/" + post + "/series");
    }

    private Response plan(String username, String to, String working, String who, String month) {
        return cast.as(username).formParam("working", working).formParam("who", who).formParam("month", month).post(to + "/parts");
    }

    private Document page(String username, String at) {
        return Jsoup.parse(cast.as(username).get(at).then().statusCode(200).extract().asString());
    }

    private List<String> parts(String username) {
        return page(username, series).select(".parts > li").stream().map(li -> li.select("h2, p.muted").text()).toList();
    }

    private List<String> ids() {
        return page("amal", series + "/edit").select("[data-part]").eachAttr("data-part");
    }

    private String version() {
        return page("amal", series + "/edit").select("#order [name=version]").val();
    }

    private Response order(String version, String what, String value) {
        return cast.as("amal").formParam("version", version).formParam(what, value).post(series + "/order");
    }

    private String planned() {
        return ids().getLast();
    }

    @Test
    void a_series_shows_its_parts_in_their_order_with_what_is_planned() {
        assertThat(parts("chen")).containsExactly(first.title, second.title, "Photos in the dark");
        var last = page("chen", series).select(".parts > li").last().text();
        assertThat(last).contains("Bruno Example", "planned for December " + LATER.getYear()).doesNotContain("Write it");
        assertThat(page("bruno", series).select(".parts > li").last().text()).contains("Write it");
        assertThat(page("chen", "/series").select("main").text()).contains("2 of 3 published");
    }

    @Test
    void every_part_leads_to_the_ones_beside_it() {
        var middle = page("chen", second.path());
        assertThat(middle.select(".part-of").text()).startsWith("Part 2 of 3 of Hail season");
        assertThat(middle.select(".part-of a").attr("href")).isEqualTo(series);
        assertThat(middle.select(".steps a[rel=prev]").attr("href")).isEqualTo(first.path());
        assertThat(middle.select(".steps p").text()).isEqualTo("Next Photos in the dark planned for December " + LATER.getYear());
        assertThat(page("chen", first.path()).select(".steps a[rel=next]").attr("href")).isEqualTo(second.path());
        var german = Jsoup.parse(RestAssured.given().cookie("sid", cast.signIn("chen")).header("Accept-Language", "de").get(second.path()).asString());
        assertThat(german.select(".part-of").text()).startsWith("Teil 2 von 3 der Serie Hail season");
        assertThat(german.select(".steps p").text()).endsWith("geplant für Dezember " + LATER.getYear());
    }

    @Test
    void a_draft_is_a_planned_part_for_whoever_may_not_read_it() {
        var title = Articles.title("Not yet told");
        add("amal", articles.draft("amal", title), series).then().statusCode(303);
        assertThat(parts("amal").getLast()).isEqualTo(title);
        assertThat(parts("chen").getLast()).isEqualTo("In preparation");
        for (var page : List.of(series, second.path(), "/series", "/api/v1" + series)) assertThat(cast.as("chen").get(page).asString()).as(page).doesNotContain(title);
        assertThat(cast.as("chen").get("/api/v1" + series).jsonPath().getString("parts[3].state")).isEqualTo("planned");
        assertThat(cast.as("amal").get("/api/v1" + series).jsonPath().getString("parts[3].state")).isEqualTo("draft");
    }

    @Test
    void a_draft_that_is_thrown_away_leaves_the_plan_behind() {
        var draft = articles.draft("amal", Articles.title("Thrown away"));
        cast.as("amal").formParam("post", draft).post(series + "/parts/" + planned() + "/post").then().statusCode(303);
        var other = articles.draft("amal", Articles.title("Thrown away too"));
        add("amal", other, series).then().statusCode(303);
        for (var thrown : List.of(draft, other)) cast.as("amal").post("/posts/" + thrown + "/removal").then().statusCode(303);
        assertThat(parts("chen")).containsExactly(first.title, second.title, "Photos in the dark");
        plan("amal", series, "And on", "", "").then().statusCode(303);
        assertThat(parts("chen")).containsExactly(first.title, second.title, "Photos in the dark", "And on");
    }

    @Test
    void a_series_of_a_private_space_does_not_exist_for_others() {
        var space = articles.space("private");
        var title = Articles.title("Hush season");
        var hidden = begin("amal", title, space);
        var both = articles.space("closed");
        var closed = begin("amal", Articles.title("Closed season"), both);
        var open = articles.onBlogAndIn(both, Articles.title("Read by all"));
        add("amal", open.id, closed).then().statusCode(303);
        for (var path : List.of(hidden, closed, "/api/v1" + hidden, hidden + "/edit")) cast.as("chen").get(path).then().statusCode(404);
        cast.as("chen").get("/series?space=" + space).then().statusCode(404);
        plan("chen", hidden, "Mine", "", "").then().statusCode(404);
        add("chen", articles.published("chen", Articles.title("Chens")).id, hidden).then().statusCode(404);
        for (var list : List.of("/series", "/api/v1/series?limit=100", "/api/v1/series?space=" + space)) assertThat(cast.as("chen").get(list).asString()).doesNotContain("Hush season", "Closed season");
        assertThat(page("amal", open.path()).select(".part-of")).isNotEmpty();
        assertThat(cast.as("chen").get(open.path()).asString()).contains(open.title).doesNotContain("Closed season");
        assertThat(begin("chen", title, "")).as("no address tells of it").isEqualTo("/series/" + title.toLowerCase().replace(' ', '-'));
    }

    @Test
    void only_members_begin_a_series_in_a_space() {
        var space = articles.space("open");
        cast.as("chen").formParam("title", "Chens").formParam("about", "It").formParam("space", space).post("/series").then().statusCode(422);
        cast.as("chen").formParam("title", "Chens").formParam("about", "It").formParam("space", "no-such-space").post("/series").then().statusCode(422);
        cast.as("chen").get(begin("amal", Articles.title("In the open"), space)).then().statusCode(200);
    }

    @Test
    void who_keeps_it_changes_it_and_nobody_else() {
        for (var path : List.of("/edit", "/parts/" + planned())) cast.as("chen").get(series + path).then().statusCode(403);
        for (var path : List.of("/order", "/parts", "/revisions", "/removal", "/parts/" + planned() + "/revisions", "/parts/" + planned() + "/post", "/parts/" + planned() + "/removal"))
            cast.as("chen").formParam("version", version()).post(series + path).then().statusCode(403);
        var chens = articles.published("chen", Articles.title("Chens own"));
        add("chen", chens.id, series).then().statusCode(403);
        add("amal", chens.id, series).then().statusCode(403);
        assertThat(parts("chen")).hasSize(3);
    }

    @Test
    void who_is_to_write_a_part_puts_their_post_there_and_keeps_the_series_from_then_on() {
        var part = series + "/parts/" + planned();
        cast.as("bruno").get(series + "/edit").then().statusCode(403);
        cast.as("bruno").formParam("working", "Mine").post(part + "/revisions").then().statusCode(403);
        var written = articles.published("bruno", Articles.title("Dark photos"));
        assertThat(page("bruno", part).select("option").eachText()).contains(written.title);
        cast.as("bruno").formParam("post", second.id).post(part + "/post").then().statusCode(403);
        cast.as("bruno").formParam("post", written.id).post(part + "/post").then().statusCode(303);
        assertThat(parts("chen")).containsExactly(first.title, second.title, written.title);
        cast.as("bruno").get(series + "/edit").then().statusCode(200);
        cast.as("amal").formParam("post", articles.published("amal", Articles.title("Late")).id).post(part + "/post").then().statusCode(409);
    }

    @Test
    void a_planned_part_is_offered_on_the_posts_own_page() {
        var written = articles.published("bruno", Articles.title("Dark photos"));
        var offered = page("bruno", "/posts/" + written.id + "/series").select("option");
        assertThat(offered.eachAttr("value")).contains(series.replace("/series/", "") + "/" + planned()).doesNotContain(series.replace("/series/", ""));
        add("bruno", written.id, series + "/" + planned()).then().statusCode(303);
        assertThat(page("chen", written.path()).select(".part-of").text()).startsWith("Part 3 of 3");
        cast.as("bruno").post("/posts/" + written.id + "/series/removal").then().statusCode(303);
        assertThat(parts("chen")).containsExactly(first.title, second.title, "Photos in the dark");
    }

    @Test
    void parts_go_up_and_down_and_stay_at_the_ends() {
        var ids = ids();
        order(version(), "down", ids.getFirst()).then().statusCode(303).header("Location", series + "/edit#part-" + ids.getFirst());
        assertThat(parts("chen")).containsExactly(second.title, first.title, "Photos in the dark");
        order(version(), "up", ids.getLast()).then().statusCode(303);
        assertThat(parts("chen")).containsExactly(second.title, "Photos in the dark", first.title);
        order(version(), "up", ids.get(1)).then().statusCode(303);
        order(version(), "down", ids.getFirst()).then().statusCode(303);
        assertThat(parts("chen")).containsExactly(second.title, "Photos in the dark", first.title);
    }

    @Test
    void dragging_sends_the_whole_order() {
        var ids = ids();
        order(version(), "order", String.join(",", ids.reversed())).then().statusCode(303);
        assertThat(ids()).isEqualTo(ids.reversed());
        for (var wrong : List.of("", ids.getFirst(), String.join(",", ids) + "," + UUID.randomUUID(), ids.getFirst() + "," + ids.getFirst() + "," + ids.getLast(), "x,y,z"))
            order(version(), "order", wrong).then().statusCode(412);
        order(version(), "up", UUID.randomUUID().toString()).then().statusCode(404);
        assertThat(ids()).isEqualTo(ids.reversed());
    }

    @Test
    void an_order_made_for_an_older_version_is_refused_and_shows_the_new_one() {
        var old = version();
        plan("amal", series, "In between", "", "").then().statusCode(303);
        var refused = order(old, "down", ids().getFirst());
        refused.then().statusCode(412);
        assertThat(Jsoup.parse(refused.asString()).select("[data-part]")).hasSize(4);
        order("", "down", ids().getFirst()).then().statusCode(412);
        assertThat(parts("chen").getFirst()).isEqualTo(first.title);
    }

    @Test
    void two_who_reorder_at_once_lose_nothing() {
        for (int i = 0; i < 4; i++) {
            var version = version();
            var before = ids();
            var answers = Stream.of(before.getFirst(), before.get(1)).map(id -> CompletableFuture.supplyAsync(() -> order(version, "down", id).statusCode())).toList();
            assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(303, 412);
            assertThat(ids()).containsExactlyInAnyOrderElementsOf(before).isNotEqualTo(before);
        }
    }

    @Test
    void two_who_plan_at_once_both_find_their_part() {
        var answers = Stream.of("Left", "Right").map(title -> CompletableFuture.supplyAsync(() -> plan("amal", series, title, "", "").statusCode())).toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(303);
        assertThat(parts("chen")).hasSize(5).contains("Left", "Right");
    }

    @Test
    void a_post_stands_in_one_series_at_most() {
        var other = begin("amal", Articles.title("Another season"), "");
        assertThat(wrong(add("amal", first.id, other))).contains("a part of a series already");
        var third = articles.published("amal", Articles.title("Wanted by two"));
        var answers = Stream.of(series, other).map(to -> CompletableFuture.supplyAsync(() -> add("amal", third.id, to).statusCode())).toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(303, 422);
    }

    @Test
    void a_post_stands_where_its_series_is() {
        var elsewhere = articles.published("amal", Articles.title("In a space"), articles.space("open"));
        assertThat(wrong(add("amal", elsewhere.id, series))).contains("not where the series is");
        assertThat(page("amal", "/posts/" + elsewhere.id + "/series").select("option")).isEmpty();
    }

    @Test
    void a_series_begun_from_a_post_has_it_as_its_first_part() {
        var third = articles.published("amal", Articles.title("The first of many"));
        var start = page("amal", "/posts/" + third.id + "/series").select("a[href^=/series/new]").attr("href");
        var form = page("amal", start).select("main form.card");
        assertThat(form.text()).contains(third.title);
        begun("amal", third.id, "").then().statusCode(422);
        var made = begun("amal", third.id, Articles.title("Begun from a post")).then().statusCode(303).extract().header("Location");
        assertThat(page("amal", made).select("li[data-part]").text()).contains(third.title);
        assertThat(wrong(begun("amal", third.id, Articles.title("Once more")))).contains("a part of a series already");
        assertThat(rows.one("select count(*) from series where title like 'Once more%'")).isEqualTo("0");
        begun("chen", third.id, Articles.title("Somebody else's")).then().statusCode(403);
    }

    @Test
    void a_series_begun_from_a_post_in_a_space_is_meant_for_that_space() {
        var space = articles.space("open");
        var inside = articles.published("amal", Articles.title("Only in a space"), space);
        assertThat(page("amal", "/series/new?post=" + inside.id).select("select[name=space] option[selected]")).hasSize(1);
        assertThat(wrong(begun("amal", inside.id, Articles.title("On the blog")))).contains("not where the series is");
    }

    private Response begun(String username, UUID post, String title) {
        return cast.as(username).formParam("title", title).formParam("about", "What comes of it.").formParam("space", "").formParam("post", post).post("/series");
    }

    private static String wrong(Response refused) {
        refused.then().statusCode(422);
        return Jsoup.parse(refused.asString()).select(".wrong").text();
    }

    @Test
    void what_was_taken_back_is_gone_for_others_and_keeps_its_place() {
        cast.as("amal").post("/posts/" + first.id + "/withdrawal").then().statusCode(303);
        assertThat(parts("chen")).containsExactly(second.title, "Photos in the dark");
        assertThat(page("chen", second.path()).select(".part-of").text()).startsWith("Part 1 of 2");
        assertThat(cast.as("chen").get(series).asString()).doesNotContain(first.title);
        order(version(), "down", ids().get(1)).then().statusCode(303);
        assertThat(parts("chen")).containsExactly("Photos in the dark", second.title);
    }

    @Test
    void what_was_typed_wrongly_is_said_at_the_field_and_kept() {
        assertThat(kept(plan("amal", series, "", "", ""), "working")).isEmpty();
        assertThat(kept(plan("amal", series, "A plan", "nobody-at-all", ""), "who")).isEqualTo("nobody-at-all");
        assertThat(wrong(plan("amal", series, "A plan", "", "soon"))).contains("2026-12");
        assertThat(chosen(plan("amal", series, "A plan", "", "soon"))).isEqualTo("soon");
        assertThat(wrong(plan("amal", series, "x".repeat(201), "", ""))).isNotEmpty();
        assertThat(kept(cast.as("amal").formParam("title", "").formParam("about", "About it").post("/series"), "about")).isEqualTo("About it");
        assertThat(kept(cast.as("amal").formParam("title", "New").formParam("about", "").formParam("version", version()).post(series + "/revisions"), "title")).isEqualTo("New");
        add("amal", second.id, series + "/nonsense").then().statusCode(404);
        add("amal", second.id, "").then().statusCode(422);
        cast.as("amal").post(series + "/parts/" + planned() + "/post").then().statusCode(422);
        assertThat(parts("chen")).hasSize(3);
    }

    private static String chosen(Response refused) {
        return Jsoup.parse(refused.then().statusCode(422).extract().asString()).select("#month option[selected]").val();
    }

    @Test
    void a_month_is_this_one_or_a_later_one_within_ten_years() {
        var now = YearMonth.now(ZoneOffset.UTC);
        plan("amal", series, "Now", "", now.toString()).then().statusCode(303);
        plan("amal", series, "In ten years", "", now.plusYears(10).toString()).then().statusCode(303);
        for (var over : List.of(now.minusMonths(1).toString(), "1900-01", "0001-01")) {
            var refused = plan("amal", series, "Too late", "", over);
            assertThat(Jsoup.parse(refused.asString()).select(".field:has(#month) .wrong").text()).as(over).isEqualTo("That month is over. Choose this one or a later one.");
            assertThat(chosen(refused)).isEqualTo(over);
        }
        for (var far : List.of(now.plusYears(10).plusMonths(1).toString(), "9999-12", "+999999999-12")) {
            var refused = plan("amal", series, "Too far", "", far);
            assertThat(Jsoup.parse(refused.asString()).select(".field:has(#month) .wrong").text()).as(far).isEqualTo("Plan at most 10 years ahead.");
            assertThat(chosen(refused)).isEqualTo(far);
        }
        assertThat(parts("chen")).hasSize(5);
    }

    @Test
    void a_month_that_has_passed_meanwhile_may_stay() {
        var part = planned();
        rows.change("update series_part set planned_for = '2024-05-01' where id = ?1", UUID.fromString(part));
        var again = series + "/parts/" + part + "/revisions";
        cast.as("amal").formParam("working", "Still to come").formParam("who", "").formParam("month", "2024-05").post(again).then().statusCode(303);
        cast.as("amal").formParam("working", "Still to come").formParam("who", "").formParam("month", "2024-06").post(again).then().statusCode(422);
        assertThat(parts("chen").getLast()).contains("Still to come");
    }

    private static String kept(Response refused, String field) {
        refused.then().statusCode(422);
        var input = Jsoup.parse(refused.asString()).select("#" + field);
        return input.is("textarea") ? input.text() : input.val();
    }

    @Test
    void what_it_says_of_itself_changes_for_the_version_that_was_seen() {
        var old = version();
        cast.as("amal").formParam("title", "Hail again").formParam("about", "More of it.").formParam("version", old).post(series + "/revisions").then().statusCode(303);
        assertThat(page("chen", series).select("h1").text()).isEqualTo("Hail again");
        cast.as("amal").formParam("title", "Hail no more").formParam("about", "It.").formParam("version", old).post(series + "/revisions").then().statusCode(412);
    }

    @Test
    void a_plan_changes_and_goes() {
        var part = series + "/parts/" + planned();
        cast.as("amal").formParam("working", "Photos by night").formParam("who", "").formParam("month", "").post(part + "/revisions").then().statusCode(303);
        assertThat(parts("chen").getLast()).isEqualTo("Photos by night");
        cast.as("amal").post(part + "/removal").then().statusCode(303);
        assertThat(parts("chen")).containsExactly(first.title, second.title);
        cast.as("amal").get(part).then().statusCode(404);
    }

    @Test
    void who_began_it_ends_it_and_the_posts_stay() {
        var written = articles.published("bruno", Articles.title("Dark photos"));
        cast.as("bruno").formParam("post", written.id).post(series + "/parts/" + planned() + "/post").then().statusCode(303);
        var title = page("amal", series).select("h1").text();
        cast.as("bruno").formParam("confirm", title).post(series + "/removal").then().statusCode(403);
        cast.as("amal").formParam("confirm", "Hail").post(series + "/removal").then().statusCode(422);
        cast.as("amal").formParam("confirm", title).post(series + "/removal").then().statusCode(303);
        cast.as("amal").get(series).then().statusCode(404);
        assertThat(page("chen", first.path()).select(".part-of")).isEmpty();
    }

    @Test
    void programs_read_series_too() {
        var json = cast.as("chen").get("/api/v1" + series).then().statusCode(200).extract().jsonPath();
        assertThat(json.getList("parts.url")).containsExactly(first.path(), second.path(), null);
        assertThat(json.getString("parts[2].plannedBy")).isEqualTo("bruno");
        assertThat(json.getString("parts[2].plannedFor")).isEqualTo(LATER.toString());
        assertThat(cast.as("chen").get("/api/v1/series").jsonPath().getString("items[0].title")).startsWith("Hail season");
        cast.as("chen").get("/api/v1/series/no-such-series").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void the_list_goes_on_where_it_ended() {
        begin("amal", Articles.title("Hail season"), "");
        var slice = cast.as("chen").get("/api/v1/series?limit=1").jsonPath();
        var next = cast.as("chen").get("/api/v1/series?limit=1&after=" + slice.getString("next")).jsonPath();
        assertThat(next.getString("items[0].url")).isEqualTo(series);
    }

    @Test
    void its_pages_take_few_statements_however_many_parts_there_are() {
        var space = articles.space("open");
        var long_ = begin("amal", Articles.title("Long season"), space);
        var post = articles.published("amal", Articles.title("Part"), space);
        add("amal", post.id, long_).then().statusCode(303);
        for (int i = 0; i < 12; i++) plan("amal", long_, "Plan " + i, "bruno", "").then().statusCode(303);
        cast.as("chen").formParam("markdown", "Yes.").post("/posts/" + post.id + "/comments").then().statusCode(303);
        assertThat(Stream.of(post.path(), second.path(), long_, "/series").map(path -> statements.of(() -> cast.as("chen").get(path)))).allMatch(count -> count <= 12);
    }
}
