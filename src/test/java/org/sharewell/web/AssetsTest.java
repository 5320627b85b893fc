package org.sharewell.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

import io.quarkus.qute.Engine;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssetsTest {
    private static final int BARE_PAGE = 60_000;

    @Inject
    Assets assets;

    @Inject
    Engine templates;

    @Test
    void a_file_under_todays_address_is_kept_for_ever() {
        given().get("/assets/" + assets.version() + "/sharewell.css").then().statusCode(200)
                .contentType("text/css").header("Cache-Control", containsString("immutable"));
    }

    @Test
    void a_file_under_an_older_address_is_not_kept() {
        given().get("/assets/0123456789ab/sharewell.js").then().statusCode(200).header("Cache-Control", is("no-cache"));
    }

    @Test
    void the_bare_page_is_lighter_than_60_kB() throws IOException {
        var htmx = getClass().getResourceAsStream("/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js").readAllBytes();
        int weight = compressed(templates.getTemplate("plain").render().getBytes()) + compressed(htmx);
        for (var name : new String[] {"sharewell.css", "sharewell.js", "icons.svg"}) {
            weight += compressed(assets.get(assets.version(), name).getEntity());
        }
        assertThat(weight).isLessThan(BARE_PAGE);
    }

    @Test
    void a_text_is_sent_compressed() {
        given().header("Accept-Encoding", "gzip").get("/assets/" + assets.version() + "/sharewell.css")
                .then().header("Content-Encoding", is("gzip"));
    }

    private static int compressed(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.size();
    }
}
