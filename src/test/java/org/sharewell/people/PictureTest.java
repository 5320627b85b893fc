package org.sharewell.people;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.media.Drawn;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class PictureTest {
    @Inject
    Cast cast;
    @Inject
    Staff staff;

    private Response upload(String cookie, byte[] content) {
        return cast.browser().cookie("sid", cookie).multiPart("file", "me.png", content, "image/png").post("/my/picture");
    }

    @Test
    void a_picture_in_use_is_seen_by_everybody_signed_in_and_by_nobody_else() {
        staff.hire("pic-ada");
        var cookie = cast.signIn("pic-ada");
        upload(cookie, Drawn.png(400, 300)).then().statusCode(303);
        var picture = staff.stored("pic-ada", p -> p.picture);
        assertThat(Jsoup.parse(cast.as("amal").get("/people/pic-ada").asString()).select(".profile img").attr("src")).isEqualTo("/images/" + picture + "/small");
        cast.as("amal").get("/images/" + picture + "/small").then().statusCode(200).contentType("image/png");
        cast.browser().get("/images/" + picture + "/small").then().statusCode(302);
    }

    @Test
    void a_picture_not_in_use_any_more_is_gone_for_others() {
        staff.hire("pic-bea");
        var cookie = cast.signIn("pic-bea");
        upload(cookie, Drawn.png(200, 200)).then().statusCode(303);
        var first = staff.stored("pic-bea", p -> p.picture);
        upload(cookie, Drawn.png(210, 210)).then().statusCode(303);
        cast.as("amal").get("/images/" + first).then().statusCode(404);
        cast.browser().cookie("sid", cookie).post("/my/picture/removal").then().statusCode(303);
        assertThat(staff.holds("pic-bea", p -> p.picture == null)).isTrue();
    }

    @Test
    void what_is_no_picture_is_refused_at_the_field() {
        staff.hire("pic-cyd");
        var cookie = cast.signIn("pic-cyd");
        var refused = upload(cookie, "<svg onload=alert(1)>".getBytes());
        assertThat(refused.statusCode()).isIn(415, 422);
        assertThat(Jsoup.parse(refused.asString()).select("h1").text()).isEqualTo("My profile");
        assertThat(Jsoup.parse(refused.asString()).select(".wrong, [role=alert]").text()).isNotBlank();
        assertThat(staff.holds("pic-cyd", p -> p.picture == null)).isTrue();
    }

    @Test
    void no_file_at_all_is_told() {
        staff.hire("pic-dan");
        cast.browser().cookie("sid", cast.signIn("pic-dan")).multiPart("other", "x").post("/my/picture").then().statusCode(422);
    }
}
