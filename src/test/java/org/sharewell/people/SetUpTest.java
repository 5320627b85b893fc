package org.sharewell.people;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;

import static org.assertj.core.api.Assertions.assertThat;

/** On a database with nobody in it. */
@QuarkusTest
@TestProfile(SetUpTest.Empty.class)
class SetUpTest {
    @Inject
    Cast cast;
    @Inject
    Staff staff;
    @Inject
    SetUpGreeting greeting;
    @Inject
    People people;

    public static class Empty implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("sharewell.set-up-test", "true");
        }
    }

    private String link() {
        var lines = greeting.lines("http://localhost:1");
        assertThat(lines).hasSize(2);
        return lines.getLast().strip().substring("http://localhost:1".length());
    }

    @Test
    void the_first_start_leads_to_the_first_administrator_and_no_further() {
        var earlier = link();
        var link = link();
        cast.browser().get(earlier).then().statusCode(404);
        assertThat(Jsoup.parse(cast.browser().get(link).then().statusCode(200).extract().asString()).select("input[name=username]")).hasSize(1);
        refuseWhatDoesNotDo(link);
        var cookie = cast.browser().formParam("name", "Ada First").formParam("username", "ada").formParam("email", "ada@example.com")
                .formParam("password", Staff.NEW_PASSWORD).formParam("role", "hr").post(link).then().statusCode(303).header("Location", "/").extract().cookie("sid");
        assertThat(cast.browser().cookie("sid", cookie).get("/api/v1/me").jsonPath().getList("roles", String.class)).containsExactly("administrator");
        cast.browser().cookie("sid", cookie).get("/admin/people").then().statusCode(200);
        cast.browser().formParam("name", "Second").formParam("username", "second").formParam("password", Staff.NEW_PASSWORD).post(link).then().statusCode(404);
        assertThat(greeting.lines("http://localhost:1")).isEmpty();
        assertThat((long) QuarkusTransaction.requiringNew().call(people::count)).isEqualTo(1);
    }

    private void refuseWhatDoesNotDo(String link) {
        var page = Jsoup.parse(cast.browser().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParam("name", "Ada\u202E").formParam("username", "Not a name").formParam("password", "short")
                .post(link).then().statusCode(422).extract().asString());
        assertThat(page.select("[name=name][aria-invalid=true], [name=username][aria-invalid=true]")).hasSize(2);
        assertThat(page.select("input[name=username]").val()).isEqualTo("Not a name");
        cast.browser().formParam("name", "Ada First").formParam("username", "ada").formParam("password", "ada first ada first").post(link).then().statusCode(422);
        cast.browser().get(link).then().statusCode(200);
    }
}
