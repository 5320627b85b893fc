package org.sharewell.demo;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.sharewell.console.Complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@TestProfile(DemoProfile.class)
class DemoCompanyTest {
    @Inject AgroalDataSource database;
    @Inject DemoCommand command;
    @Inject DemoGreeting greeting;
    @Inject Shelf shelf;

    @Test
    void everything_the_files_tell_is_there() {
        assertThat(strings("select count(*) from person union all select count(distinct department) from person union all "
                + "select count(distinct site) from person")).containsExactly("69", "6", "9");
        assertThat(strings("select visibility || ' ' || count(*) from space group by visibility order by 1"))
                .containsExactly("closed 3", "open 9", "private 2");
        assertThat(strings("select count(*) from post where published_at is not null")).containsExactly("96");
        assertThat(strings("select count(*) from post where published_at is null")).containsExactly("4");
        assertThat(strings("select title from post where scheduled_at > now() + interval '1 day'")).containsExactly("Five questions I ask at the door");
        assertThat(strings("select p.username || ' ' || a.username from draft_reader r join person p on p.id = r.person_id join person a on a.id = r.asked_by"))
                .containsExactly("bruno amal");
        assertThat(strings("select count(*) from remark where quote in ('within four weeks', 'One heard 90, one heard 40')")).containsExactly("2");
        assertThat(strings("select count(*) from comment")).containsExactly("331");
        assertThat(strings("select count(*) from byline b join post p on p.id = b.post_id where b.accepted_at is null"))
                .containsExactly(String.valueOf(shelf.texts("drafts").stream().mapToInt(text -> text.front().invited().size()).sum()));
    }

    @Test
    void a_series_goes_on_and_some_posts_have_been_looked_at_again() {
        assertThat(strings("select count(post_id) || ' of ' || count(*) from series_part")).containsExactly("3 of 4");
        assertThat(strings("select slug from post where confirmed_at is not null")).containsExactly("letters-people-understand");
        assertThat(strings("select p.slug || ' ' || s.slug from post p join post s on s.id = p.successor_id"))
                .containsExactly("three-photos-are-enough fraud-signals-in-repair-photos");
        assertThat(as("amal").get("/my/upkeep").asString()).contains("Reserving on day one", "The phone call");
    }

    @Test
    void people_are_asked_and_meet_and_keep_things_for_themselves() {
        assertThat(strings("select p.title || ' ' || (g.cancelled_at is not null) from gathering g join post p on p.id = g.post_id where g.starts_at > now() order by g.starts_at"))
                .containsExactly("Sketching walk along the harbour true", "Flash mob in the lobby, ninety seconds, then back to work false", "Jam at the canteen piano false",
                        "Talk: how we count hail when nobody measured it false");
        assertThat(strings("select count(*) from gathering_answer where answer = 'yes'")).containsExactly("19");
        assertThat(strings("select count(*) || ' ' || count(closed_at) from poll")).containsExactly("3 1");
        assertThat(strings("select count(*) from poll_choice c join poll q on q.post_id = c.post_id where q.closed_at is not null")).containsExactly("0");
        assertThat(as("amal").get("/my/following").asString()).contains("Chen", "Who has the current cantonal fee table");
        assertThat(as("amal").get("/my/saved").asString()).contains("Before the tariff meeting on Thursday");
    }

    @Test
    void people_say_who_helped_them() {
        assertThat(strings("select count(*) from thanks where withdrawn_at is null")).containsExactly(String.valueOf(shelf.thanks().size()));
        assertThat(as("amal").get("/people/mei/thanks").asString()).contains("Your three boxes went into our water claims");
        assertThat(strings("select count(*) from citation where told_at is not null")).containsExactly(String.valueOf(shelf.credits().size()));
        var basel = strings("select id::text from post where slug = 'why-the-basel-desk-closes-water-claims-in-four-days'").getFirst();
        assertThat(as("amal").get("/posts/" + basel + "/lineage").asString()).contains("Three photos are enough", "Fraud signals in repair photos");
        assertThat(strings("select count(*) from use_note")).containsExactly("2");
    }

    @Test
    void a_year_lies_behind_it_and_nothing_ahead() {
        assertThat(strings("select min(published_at) < now() - interval '340 days' from post")).containsExactly("t");
        assertThat(strings("""
                select count(*) from (select published_at as at from post union all select created_at from comment
                union all select at from reaction union all select at from event union all select at from post_read) all_of_it
                where at > now()""")).containsExactly("0");
    }

    @Test
    void what_happened_is_told_with_the_time_when_it_happened() {
        assertThat(strings("""
                select count(*) from post p where p.published_at is not null and not exists (select 1 from event e
                where e.type = 'posts.Post.Published' and e.payload->>'post' = p.id::text and e.at = p.published_at)""")).containsExactly("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"amal", "bruno", "chen", "dana", "erin", "farid", "grace"})
    void the_seven_sign_in_with_the_password_everybody_knows(String username) {
        as(username).get("/").then().statusCode(200);
    }

    @Test
    void nobody_else_can_sign_in() {
        assertThat(strings("select count(*) from credential")).containsExactly("7");
        attempt("nils").then().statusCode(422);
    }

    @Test
    void articles_stand_at_the_names_of_their_files() {
        var articles = shelf.texts("posts").stream().filter(text -> text.front().blog()).map(Told.Text::name).sorted().toList();
        assertThat(strings("select slug from post where slug is not null order by slug collate \"C\"")).isEqualTo(articles);
    }

    @Test
    void links_between_articles_lead_somewhere() {
        var chen = as("chen");
        var links = new ArrayList<String>();
        var pattern = Pattern.compile("href=\"(/(?:blog|people|spaces|posts)/[^\"#]+)");
        strings("select html from post union all select html from comment").forEach(html -> pattern.matcher(html).results().forEach(m -> links.add(m.group(1))));
        assertThat(links).isNotEmpty().allSatisfy(link -> chen.get(link).then().statusCode(200));
        assertThat(strings("select count(*) from post_link")).isNotEqualTo(List.of("0"));
    }

    @Test
    void chen_sees_nothing_of_private_spaces() {
        var hidden = strings("select p.id::text from post p join space s on s.id = p.space_id where s.visibility = 'private' and p.published_at is not null");
        var chen = as("chen");
        assertThat(strings("select count(*) from membership m join space s on s.id = m.space_id and s.visibility = 'private' "
                + "join person p on p.id = m.person_id where p.username = 'chen'")).containsExactly("0");
        assertThat(hidden).hasSize(3).allSatisfy(id -> chen.get("/posts/" + id).then().statusCode(404));
        assertThat(hidden).anySatisfy(id -> as("dana").get("/posts/" + id).then().statusCode(200));
    }

    @Test
    void it_is_not_loaded_where_somebody_is_already() {
        assertThatThrownBy(() -> command.run(new Demo(), new PrintWriter(new StringWriter())))
                .isInstanceOf(Complaint.class).hasMessageContaining("needs an empty one");
        assertThat(strings("select count(*) from person")).containsExactly("69");
    }

    @Test
    void ten_write_by_turns_and_amal_is_asked_to_take_one_more() {
        assertThat(strings("select count(*) from writer where joined_at is not null")).containsExactly("10");
        assertThat(strings("select count(distinct person_id) from slot where day >= current_date")).containsExactly("10");
        assertThat(strings("select a.username from slot_swap w join person a on a.id = w.asked_id")).containsExactly("amal");
        assertThat(strings("select h.username from slot s join person h on h.id = s.person_id where s.post_id is not null")).containsExactly("bruno");
    }

    @Test
    void the_console_says_how_to_get_in() {
        assertThat(greeting.lines("http://localhost:8080")).hasSize(8).first().asString().contains("sharewell-demo");
    }

    private static RequestSpecification as(String username) {
        return browser().cookie("sid", attempt(username).then().statusCode(303).extract().cookie("sid"));
    }

    private static io.restassured.response.Response attempt(String username) {
        return browser().formParam("username", username).formParam("password", "sharewell-demo").post("/login");
    }

    private static RequestSpecification browser() {
        return RestAssured.given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }

    private List<String> strings(String query) {
        try (var connection = database.getConnection(); var rows = connection.createStatement().executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
