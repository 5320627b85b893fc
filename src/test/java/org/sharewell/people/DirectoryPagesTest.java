package org.sharewell.people;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.Statements;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class DirectoryPagesTest {
    @Inject
    Statements statements;
    @Inject
    Cast cast;
    @Inject
    Staff staff;
    @Inject
    People people;

    @BeforeEach
    void a_small_firm() {
        if (io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().call(() -> people.known("dir-elodie").isPresent())) return;
        staff.hire("dir-elodie", p -> {
            p.name = "Élodie Vandenbroucke";
            p.title = "Underwriter";
            p.department = "Hull and cargo";
            p.site = "Tema";
            p.declare(List.of("Bills of lading", "C++"), p.joinedAt);
        });
        staff.hire("dir-jun", p -> {
            p.name = "Jun Watanabe";
            p.title = "Surveyor";
            p.department = "Hull and cargo";
            p.site = "Kobe";
            p.declare(List.of("bills of lading"), p.joinedAt);
        });
        staff.hire("dir-gone", p -> {
            p.name = "Gone Watanabe";
            p.department = "Closed department";
            p.site = "Kobe";
            p.deactivatedAt = p.joinedAt;
        });
    }

    private List<String> found(String query) {
        var page = cast.as("amal").urlEncodingEnabled(false).get("/people?" + query).then().statusCode(200).extract().asString();
        return Jsoup.parse(page).select(".person strong").eachText();
    }

    @Test
    void people_are_found_by_department_site_and_topic() {
        assertThat(found("department=Hull%20and%20cargo")).containsExactly("Élodie Vandenbroucke", "Jun Watanabe");
        assertThat(found("department=Hull%20and%20cargo&site=Kobe")).containsExactly("Jun Watanabe");
        assertThat(found("expertise=bills-of-lading")).containsExactly("Élodie Vandenbroucke", "Jun Watanabe");
        assertThat(found("expertise=c-plus-plus")).containsExactly("Élodie Vandenbroucke");
    }

    @Test
    void people_are_found_by_part_of_a_name_username_or_title() {
        assertThat(found("q=watan")).containsExactly("Jun Watanabe");
        assertThat(found("q=DIR-JUN")).containsExactly("Jun Watanabe");
        assertThat(found("q=survey")).contains("Jun Watanabe");
    }

    @Test
    void accents_and_typing_errors_are_forgiven() {
        assertThat(found("q=elodie")).containsExactly("Élodie Vandenbroucke");
        assertThat(found("q=vandenbrouke")).containsExactly("Élodie Vandenbroucke");
    }

    @Test
    void a_percent_sign_is_no_wildcard() {
        assertThat(found("q=%25")).isEmpty();
        assertThat(found("q=dir_jun")).doesNotContain("Élodie Vandenbroucke");
    }

    @Test
    void who_has_left_is_not_listed_nor_is_their_department() {
        assertThat(found("site=Kobe")).containsExactly("Jun Watanabe");
        assertThat(cast.as("amal").get("/people").asString()).doesNotContain("Closed department").contains("Hull and cargo");
    }

    @Test
    void nobody_found_says_why_and_offers_everybody() {
        assertThat(cast.as("amal").get("/people?q=zzzzzzzzz").asString()).contains("Nobody fits").contains("href=\"/people\"");
    }

    @Test
    void the_list_goes_on_where_the_page_ended() {
        for (int i = 0; i < 30; i++) {
            var number = i;
            staff.hire("paged-%02d".formatted(i), p -> {
                p.name = "Same Name";
                p.department = "Paged";
                p.title = "No. " + number;
            });
        }
        var first = Jsoup.parse(cast.as("amal").get("/people?department=Paged").asString());
        var next = first.select(".pager a").attr("href");
        var second = Jsoup.parse(cast.as("amal").urlEncodingEnabled(false).get(next).asString());
        assertThat(first.select(".person")).hasSize(24);
        assertThat(second.select(".person")).hasSize(6);
        assertThat(second.select(".person a[data-open-item]").eachAttr("href")).doesNotContainAnyElementsOf(first.select(".person a[data-open-item]").eachAttr("href"));
        assertThat(second.select(".pager")).isEmpty();
    }

    @Test
    void a_broken_place_in_the_list_is_refused() {
        cast.as("amal").get("/people?after=nonsense").then().statusCode(400);
    }

    @Test
    void hostile_names_are_only_words() {
        staff.hire("dir-hostile", p -> {
            p.name = "<script>alert(1)</script>";
            p.title = "{inject} \"><img src=x onerror=alert(1)>";
            p.department = "Hostile";
            p.declare(List.of("<b onclick=x>"), p.joinedAt);
        });
        for (var path : List.of("/people?department=Hostile", "/people/dir-hostile", "/people?q=%3Cscript%3E")) {
            var page = Jsoup.parse(cast.as("amal").urlEncodingEnabled(false).get(path).asString());
            assertThat(page.select("script:not([src]), [onerror], [onclick], main img[src=x]")).as(path).isEmpty();
        }
        assertThat(found("department=Hostile")).containsExactly("<script>alert(1)</script>");
    }

    @Test
    void a_page_takes_at_most_twelve_statements() {
        assertThat(statements.of(() -> cast.as("amal").urlEncodingEnabled(false).get("/people?department=Hull%20and%20cargo&q=a&expertise=bills-of-lading"))).isLessThanOrEqualTo(12);
        assertThat(statements.of(() -> cast.as("amal").get("/people/dir-elodie"))).isLessThanOrEqualTo(12);
    }

    @Test
    void too_many_searches_have_to_wait() {
        staff.hire("dir-hasty");
        var cookie = cast.signIn("dir-hasty");
        var statuses = java.util.stream.IntStream.range(0, 70)
                .mapToObj(i -> cast.browser().cookie("sid", cookie).get("/people?q=a" + i).statusCode()).toList();
        assertThat(statuses.subList(0, 60)).containsOnly(200);
        assertThat(statuses).contains(429);
        cast.browser().cookie("sid", cookie).get("/people").then().statusCode(200);
    }
}
