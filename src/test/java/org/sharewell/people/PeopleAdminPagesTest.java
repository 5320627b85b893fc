package org.sharewell.people;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.console.Complaint;
import org.sharewell.events.Audited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;

@QuarkusTest
class PeopleAdminPagesTest {
    @Inject
    Cast cast;
    @Inject
    Staff staff;
    @Inject
    People people;
    @Inject
    AdminCommand command;
    @Inject
    EntityManager entities;

    @Test
    void only_administrators_get_here() {
        for (var path : new String[] { "/admin/people", "/admin/people/amal" }) {
            cast.as("amal").get(path).then().statusCode(403);
            cast.as("dana").get(path).then().statusCode(403);
            cast.browser().get(path).then().statusCode(302);
            cast.as("erin").get(path).then().statusCode(200);
        }
        cast.as("amal").formParam("role", "administrator").post("/admin/people/amal/roles").then().statusCode(403);
        cast.as("amal").formParam("confirm", "bruno").post("/admin/people/bruno/deactivation").then().statusCode(403);
        cast.as("amal").post("/admin/people/erin/link").then().statusCode(403);
        cast.as("amal").formParam("username", "x1").formParam("name", "x").post("/admin/people").then().statusCode(403);
    }

    @Test
    void somebody_new_gets_a_link_and_signs_in() {
        cast.as("erin").formParams(Map.of("username", "adm-ada", "name", "Ada New", "email", "ada@example.com", "role", "administrator", "id", "1"))
                .post("/admin/people").then().statusCode(303).header("Location", endsWith("/admin/people/adm-ada"));
        assertThat(roles("adm-ada")).isEmpty();
        var page = Jsoup.parse(cast.as("erin").post("/admin/people/adm-ada/link").then().statusCode(200).extract().asString());
        var link = page.select("code").text();
        cast.browser().post(link.substring(link.indexOf("/sign-in/"))).then().statusCode(303);
    }

    @Test
    void a_wrong_or_taken_username_is_told_at_the_field() {
        var page = Jsoup.parse(cast.as("erin").formParam("username", "Not a Name").formParam("name", "Kept Name").post("/admin/people")
                .then().statusCode(422).extract().asString());
        assertThat(page.select("#username-wrong-1").text()).contains("Small letters");
        assertThat(page.select("form[method=post] input[name=name]").val()).isEqualTo("Kept Name");
        cast.person("amal");
        cast.as("erin").formParam("username", "amal").formParam("name", "Another").post("/admin/people").then().statusCode(422);
    }

    @Test
    void a_username_that_looks_like_a_colleagues_is_refused() {
        staff.hire("adm-barnett");
        var page = Jsoup.parse(cast.as("erin").formParam("username", "adm-bamett").formParam("name", "Another").post("/admin/people")
                .then().statusCode(422).extract().asString());
        assertThat(page.select("#username-wrong-1").text()).contains("adm-barnett");
    }

    @Test
    void a_withdrawn_role_is_gone_at_once() {
        staff.hire("adm-bea");
        var cookie = cast.signIn("adm-bea");
        cast.as("erin").formParam("role", "administrator").formParam("role", "hr").formParam("role", "emperor").post("/admin/people/adm-bea/roles").then().statusCode(303);
        assertThat(roles("adm-bea")).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.HR);
        cast.browser().cookie("sid", cookie).get("/admin/people").then().statusCode(200);
        cast.as("erin").post("/admin/people/adm-bea/roles").then().statusCode(303);
        cast.browser().cookie("sid", cookie).get("/admin/people").then().statusCode(403);
    }

    @Test
    void the_account_must_be_named_before_it_is_deactivated() {
        staff.hire("adm-cyd");
        var page = Jsoup.parse(cast.as("erin").formParam("confirm", "somebody").post("/admin/people/adm-cyd/deactivation").then().statusCode(422).extract().asString());
        assertThat(page.select("#confirm-wrong-1").text()).isEqualTo("That is not the username.");
        assertThat(staff.holds("adm-cyd", Person::isActive)).isTrue();
        cast.as("erin").formParam("confirm", "adm-cyd").post("/admin/people/adm-cyd/deactivation").then().statusCode(303);
        assertThat(cast.as("erin").get("/admin/people?q=adm-cyd").asString()).contains("deactivated");
        cast.as("erin").post("/admin/people/adm-cyd/link").then().statusCode(404);
        cast.as("erin").post("/admin/people/adm-cyd/reactivation").then().statusCode(303);
        staff.signIn("adm-cyd", Cast.PASSWORD).then().statusCode(303);
    }

    @Test
    void the_last_administrator_stays() {
        cast.person("erin");
        List<UUID> others = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery("""
                delete from person_role where role = 'administrator' and person_id <> :erin returning person_id""", UUID.class).setParameter("erin", cast.id("erin")).getResultList());
        try {
            cast.as("erin").formParam("role", "hr").post("/admin/people/erin/roles").then().statusCode(409);
            cast.as("erin").formParam("confirm", "erin").post("/admin/people/erin/deactivation").then().statusCode(409);
            cast.as("erin").get("/admin/people").then().statusCode(200);
        } finally {
            QuarkusTransaction.requiringNew().run(() -> others.forEach(other -> people.grant(people.findById(other), Role.ADMINISTRATOR, null)));
        }
    }

    @Test
    void what_is_done_to_accounts_is_audited() {
        var id = staff.hire("adm-dan").id;
        cast.as("erin").formParam("role", "hr").post("/admin/people/adm-dan/roles").then().statusCode(303);
        cast.as("erin").formParam("confirm", "adm-dan").post("/admin/people/adm-dan/deactivation").then().statusCode(303);
        List<?> types = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery("select type from event where payload->>'person' = :id", String.class)
                .setParameter("id", id.toString()).getResultList());
        assertThat(types).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Object.class))
                .contains("people.Person.Added", "people.People.RoleGranted", "people.Person.Deactivated", "people.Credential.Changed");
        assertThat(Audited.class).isAssignableFrom(Session.Opened.class).isAssignableFrom(SignIn.Failed.class).isAssignableFrom(SignInLink.Made.class);
    }

    @Test
    void the_command_makes_an_administrator_and_says_what_to_do_about_unknown_names() {
        staff.hire("adm-eva");
        var out = new StringWriter();
        var arguments = new Admin();
        arguments.username = "adm-eva";
        assertThat(command.run(arguments, new PrintWriter(out))).isZero();
        assertThat(roles("adm-eva")).containsExactly(Role.ADMINISTRATOR);
        var link = out.toString().strip().lines().toList().getLast();
        cast.browser().post(link.substring(link.indexOf("/sign-in/"))).then().statusCode(303);
        arguments.username = "adm-nobody";
        assertThatThrownBy(() -> command.run(arguments, new PrintWriter(out))).isInstanceOf(Complaint.class).hasMessageContaining("import people");
        QuarkusTransaction.requiringNew().run(() -> people.withdraw(people.visible("adm-eva"), Role.ADMINISTRATOR, null));
    }

    private java.util.Set<Role> roles(String username) {
        return QuarkusTransaction.requiringNew().call(() -> people.roles(people.visible(username)));
    }
}
