package org.sharewell.media;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;

import javax.imageio.ImageIO;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class ImagePagesTest {
    @Inject Guests guests;
    @Inject Album album;

    private Guests.Guest amal;
    private Guests.Guest chen;

    @BeforeEach
    void arrive() {
        amal = guests.arrive();
        chen = guests.arrive();
    }

    private static RequestSpecification as(Guests.Guest guest) {
        return given().redirects().follow(false).cookie("sid", guest.token()).header("Sec-Fetch-Site", "same-origin");
    }

    private Response upload(byte[] content, String name) {
        return as(amal).accept("application/json").multiPart("file", name, content, "image/png").post("/images");
    }

    private String url() {
        return upload(Drawn.png(1000, 500), "team.png").then().statusCode(201).extract().path("url");
    }

    @Test
    void an_editor_is_told_what_to_put_into_the_text() {
        var answer = upload(Drawn.png(1000, 500), "our [team].png");

        assertThat(answer.path("url").toString()).matches("/images/[0-9a-f-]{36}").isEqualTo(answer.header("Location"));
        assertThat(answer.path("markdown").toString()).isEqualTo("![our \\[team\\]](" + answer.path("url") + ")");
    }

    @Test
    void a_form_goes_back_to_its_page_and_nowhere_else() {
        assertThat(byForm("http://localhost/write?draft=1")).isEqualTo("/write");
        assertThat(byForm("http://evil.example/write")).isEqualTo("/write");
        assertThat(byForm("http://evil.example//evil.example")).startsWith("/images/");
        assertThat(byForm("no address")).startsWith("/images/");
    }

    private String byForm(String referer) {
        return as(amal).accept("text/html").header("Referer", referer).multiPart("file", "a.png", Drawn.png(9, 9), "image/png")
                .post("/images").then().statusCode(303).extract().header("Location");
    }

    @Test
    void each_size_is_served() throws IOException {
        var url = url();

        for (var size : Map.of("", 1000, "/small", 160, "/medium", 720, "/original", 1000).entrySet()) {
            var answer = as(amal).get(url + size.getKey()).then().statusCode(200).contentType("image/png").extract();
            assertThat(ImageIO.read(new ByteArrayInputStream(answer.asByteArray())).getWidth()).isEqualTo(size.getValue());
        }
        as(amal).get(url + "/huge").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/small", "/medium" })
    void to_others_a_picture_is_as_missing_as_one_that_never_was(String size) {
        var url = url();
        var tag = as(amal).get(url + size).header("ETag");

        for (var there : new String[] { url + size, "/images/" + UUID.randomUUID() + size }) {
            as(chen).get(there).then().statusCode(404);
            as(chen).head(there).then().statusCode(404);
            as(chen).header("Range", "bytes=0-10").get(there).then().statusCode(404);
            as(chen).header("If-None-Match", tag).get(there).then().statusCode(404);
            as(chen).header("If-None-Match", "*").get(there).then().statusCode(404);
        }
    }

    @Test
    void a_stranger_is_asked_to_sign_in() {
        given().redirects().follow(false).get(url()).then().statusCode(302);
        given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin").multiPart("file", "a.png", Drawn.png(9, 9), "image/png")
                .post("/images").then().statusCode(302);
    }

    @Test
    void whoever_may_read_what_shows_it_sees_it_and_no_longer_than_that() {
        var url = url();
        var id = UUID.fromString(url.substring("/images/".length()));

        album.share(id, chen.id());
        as(chen).get(url).then().statusCode(200);
        album.withdraw(id, chen.id());
        as(chen).get(url).then().statusCode(404);
    }

    @Test
    void a_browser_that_has_it_is_told_so() {
        var url = url();
        var first = as(amal).get(url);

        assertThat(first.header("ETag")).matches("\"[0-9a-f]{64}-original\"");
        var again = as(amal).header("If-None-Match", first.header("ETag")).get(url);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
        assertGuarded(again);
        as(amal).header("If-None-Match", "\"other\"").get(url).then().statusCode(200);
        assertThat(as(amal).get(url + "/small").header("ETag")).isNotEqualTo(first.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "bytes=0-3", "bytes=5-", "bytes=-5", "bytes=999999999-", "bytes=0-1,4-5", "nonsense" })
    void a_part_is_not_to_be_had(String range) {
        var url = url();
        var answer = as(amal).header("Range", range).get(url);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asByteArray()).isEqualTo(as(amal).get(url).asByteArray());
    }

    @Test
    void only_the_headers_are_sent_where_only_they_are_asked_for() {
        var url = url();
        var head = as(amal).head(url);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo(as(amal).get(url).header("Content-Length"));
        assertGuarded(head);
    }

    @Test
    void no_browser_takes_a_picture_for_anything_else() {
        assertGuarded(as(amal).get(url()));
    }

    private static void assertGuarded(Response answer) {
        assertThat(answer.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().getValues("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(answer.headers().getValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        assertThat(answer.headers().getValues("Cache-Control")).containsExactly("private, no-cache");
        assertThat(answer.headers().getValues("Content-Disposition")).singleElement().asString()
                .isEqualTo("inline; filename=\"team.png\"; filename*=UTF-8''team.png");
    }

    @Test
    void a_name_made_to_break_the_header_stays_in_it() {
        var url = upload(Drawn.png(9, 9), "\u202Egnp\"; filename=b.html;.png").then().statusCode(201).extract().<String> path("url");

        assertThat(as(amal).get(url).header("Content-Disposition")).matches("inline; filename=\"[A-Za-z0-9 ._()-]+\\.png\"; filename\\*=UTF-8''[A-Za-z0-9._%-]+");
    }

    @Test
    void what_cannot_be_taken_is_refused_with_a_reason() {
        upload(Drawn.png(9, 9), "a.jpg").then().statusCode(415);
        upload(Drawn.pngDeclaring(30_000, 30_000), "a.png").then().statusCode(422);
        upload(new byte[Bench.MOST_BYTES + 1], "a.png").then().statusCode(413);
        as(amal).multiPart("other", "a.png", Drawn.png(9, 9), "image/png").post("/images").then().statusCode(422);
    }
}
