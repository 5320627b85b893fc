package org.sharewell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Variant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TagsTest {
    @Inject
    Engine templates;

    @Test
    void a_field_ties_its_hint_and_its_errors_to_the_input() {
        var page = shown("{#field name='title' label='Title' value=value errors=errors hint='What it is about' maxlength='200' required=true /}",
                Map.of("value", "a\"<b>", "errors", List.of("Too short.", "Too dull.")));
        var input = page.selectFirst("input");
        assertThat(input.val()).isEqualTo("a\"<b>");
        assertThat(input.attr("maxlength")).isEqualTo("200");
        assertThat(input.hasAttr("required")).isTrue();
        assertThat(input.attr("aria-invalid")).isEqualTo("true");
        assertThat(input.attr("aria-describedby").split(" ")).containsExactly("title-hint", "title-wrong-1", "title-wrong-2")
                .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
        assertThat(page.selectFirst("label").attr("for")).isEqualTo(input.id());
    }

    @Test
    void a_field_that_is_right_says_nothing_of_errors() {
        var page = shown("{#field name='title' label='Title' errors=errors /}", Map.of("errors", List.of()));
        assertThat(page.selectFirst("input").hasAttr("aria-invalid")).isFalse();
        assertThat(page.selectFirst("input").hasAttr("aria-describedby")).isFalse();
        assertThat(page.select(".wrong")).isEmpty();
    }

    @Test
    void an_area_keeps_every_line_break_that_was_typed() {
        var page = shown("{#area name='markdown' label='Text' value=value data-images='/images' /}", Map.of("value", "\n\n  one</textarea>\n"));
        assertThat(page.selectFirst("textarea").wholeText()).isEqualTo("\n\n  one</textarea>\n");
        assertThat(page.selectFirst("textarea").attr("data-images")).isEqualTo("/images");
    }

    @Test
    void a_face_is_a_picture_where_there_is_one_and_else_letters_on_a_hue() {
        var picture = UUID.randomUUID();
        assertThat(shown("{#face name='Amal Mansour' hue=3 picture=picture size='s' /}", Map.of("picture", picture)).selectFirst("img.face.s").attr("src"))
                .isEqualTo("/images/" + picture + "/small");
        assertThat(shown("{#face name='Amal Mansour' hue=3 /}", Map.of()).selectFirst("span.face.hue-3").text()).isEqualTo("AM");
    }

    @Test
    void a_name_is_never_markup() {
        assertThat(shown("{#chip name href=href /}", Map.of("name", "<img src=x>", "href", "\"><img src=x>")).select("img")).isEmpty();
    }

    @Test
    void an_empty_place_says_why_and_offers_an_act() {
        var page = shown("{#empty title='No drafts' why='You have written nothing.'}<a href='/write'>Write</a>{/empty}", Map.of());
        assertThat(page.select(".empty h2, .empty p, .empty a").eachText()).containsExactly("No drafts", "You have written nothing.", "Write");
    }

    @Test
    void danger_is_folded_away_until_it_was_done_wrongly() {
        var tag = "{#dangerous title='Close' action='/x' why='All stays.' confirm='claims' act='Close it' errors=errors /}";
        assertThat(shown(tag, Map.of("errors", List.of())).selectFirst("details").hasAttr("open")).isFalse();
        var wrong = shown(tag, Map.of("errors", List.of("That is not its name.")));
        assertThat(wrong.selectFirst("details").hasAttr("open")).isTrue();
        assertThat(wrong.selectFirst("label").text()).contains("claims");
    }

    @Test
    void the_last_page_has_no_older_one() {
        assertThat(shown("{#pager href=next /}", Collections.singletonMap("next", null)).select("a")).isEmpty();
        assertThat(shown("{#pager href=next /}", Map.of("next", "?after=1")).selectFirst("a").attr("href")).isEqualTo("?after=1");
    }

    private Element shown(String tag, Map<String, ?> data) {
        var template = templates.parse(tag, Variant.forContentType("text/html")).instance();
        data.forEach(template::data);
        return Jsoup.parse(template.render()).body();
    }
}
