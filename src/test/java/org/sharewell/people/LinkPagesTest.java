package org.sharewell.people;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.events.Outbox;
import org.sharewell.web.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class LinkPagesTest {
    @Inject
    Cast cast;
    @Inject
    Staff staff;
    @Inject
    SignInLinks links;
    @Inject
    People people;
    @Inject
    EntityManager entities;
    @Inject
    Outbox outbox;

    private String link(String username) {
        return QuarkusTransaction.requiringNew().call(() -> links.pathFor(people.visible(username), null));
    }

    @Test
    void looking_at_a_link_does_not_use_it_up() {
        staff.hire("lin-ada");
        var link = link("lin-ada");
        for (int i = 0; i < 3; i++) assertThat(cast.browser().get(link).then().statusCode(200).extract().cookies()).isEmpty();
        cast.browser().post(link).then().statusCode(303);
        cast.browser().get(link).then().statusCode(404);
        cast.browser().post(link).then().statusCode(404);
    }

    @Test
    void whoever_came_by_a_link_sets_a_password_without_an_old_one_once() {
        staff.hire("lin-bea");
        var cookie = cast.browser().post(link("lin-bea")).then().statusCode(303).header("Location", "/my/password").extract().cookie("sid");
        assertThat(Jsoup.parse(cast.browser().cookie("sid", cookie).get("/my/password").asString()).select("input[name=old]")).isEmpty();
        var renewed = cast.browser().cookie("sid", cookie).formParam("password", Staff.NEW_PASSWORD).post("/my/password")
                .then().statusCode(303).extract().cookie("sid");
        cast.browser().cookie("sid", renewed).formParam("password", "another " + Staff.NEW_PASSWORD).post("/my/password").then().statusCode(422);
        staff.signIn("lin-bea", Staff.NEW_PASSWORD).then().statusCode(303);
    }

    @Test
    void a_link_dies_with_the_password_it_could_replace_and_with_the_account() {
        staff.hire("lin-cyd");
        var before = link("lin-cyd");
        var cookie = cast.signIn("lin-cyd");
        cast.browser().cookie("sid", cookie).formParam("old", Cast.PASSWORD).formParam("password", Staff.NEW_PASSWORD).post("/my/password").then().statusCode(303);
        cast.browser().post(before).then().statusCode(404);
        var after = link("lin-cyd");
        cast.as("erin").formParam("confirm", "lin-cyd").post("/admin/people/lin-cyd/deactivation").then().statusCode(303);
        cast.browser().post(after).then().statusCode(404);
    }

    @Test
    void a_link_for_somebody_with_a_password_is_good_for_half_an_hour() {
        staff.hire("lin-dan");
        var secret = link("lin-dan").substring("/sign-in/".length());
        QuarkusTransaction.requiringNew().run(() -> in(Duration.ofMinutes(29)).look(secret, false));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> in(Duration.ofMinutes(31)).look(secret, false))).isInstanceOf(Refusal.class);
    }

    private SignInLinks in(Duration later) {
        return new SignInLinks(entities, people, outbox, staff.in(later));
    }

    @Test
    void sixteen_at_once_sign_in_once() throws Exception {
        staff.hire("lin-eva");
        var link = link("lin-eva");
        try (var threads = Executors.newFixedThreadPool(16)) {
            List<Callable<Integer>> posts = java.util.Collections.nCopies(16, () -> cast.browser().post(link).statusCode());
            assertThat(threads.invokeAll(posts).stream().map(f -> f.resultNow())).containsOnlyOnce(303);
        }
    }

    @Test
    void a_link_that_nobody_made_is_not_found() {
        for (var path : List.of("/sign-in/nonsense", "/set-up/nonsense", "/sign-in/" + "A".repeat(43))) {
            cast.browser().get(path).then().statusCode(404);
            cast.browser().formParam("name", "x").formParam("username", "x1").formParam("password", Staff.NEW_PASSWORD).post(path).then().statusCode(404);
        }
    }

    @Test
    void a_sign_in_link_sets_nobody_up() {
        staff.hire("lin-fay");
        cast.browser().get(link("lin-fay").replace("/sign-in/", "/set-up/")).then().statusCode(404);
    }
}
