package org.sharewell.roster;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.access.Rows;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Kind;
import org.sharewell.posts.PostForm;
import org.sharewell.posts.Posts;
import org.sharewell.posts.Publications;
import org.sharewell.spaces.SpaceForm;
import org.sharewell.spaces.Spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.roster.Writers.in;

@QuarkusTest
class HintsTest {
    @Inject
    Cast cast;
    @Inject
    Writers writers;
    @Inject
    Posts posts;
    @Inject
    Publications publications;
    @Inject
    Spaces spaces;
    @Inject
    Hints hints;
    @Inject
    MissedSearches misses;
    @Inject
    Rows rows;

    private final String topic = "Topic" + UUID.randomUUID().toString().substring(0, 8);
    private final String slug = topic.toLowerCase(java.util.Locale.ROOT);

    private List<String> words(Viewer viewer, String kind) {
        return in(() -> hints.all(viewer)).stream().filter(hint -> hint.kind().equals(kind)).map(Hint::words).toList();
    }

    private void declare(Viewer viewer) {
        rows.change("insert into expertise (person_id, topic, slug, declared_at) values (?1, ?2, ?3, now())", viewer.id(), topic, slug);
    }

    private UUID question(Viewer author, String visibility) {
        return in(() -> {
            var space = spaces.found(author, new SpaceForm("Room " + UUID.randomUUID(), "To ask", visibility));
            var post = posts.draft(author, new PostForm(Kind.QUESTION, "What about " + topic + "?", "", "Who knows?", false, space.slug, List.of(topic), List.of(), null));
            publications.publish(author, post);
            return post.id;
        });
    }

    @Test
    void a_question_without_an_answer_is_something_to_write_about() {
        var olga = writers.somebody();
        declare(writers.somebody());
        declare(writers.somebody());
        question(olga, "open");
        var hint = in(() -> hints.all(writers.somebody())).stream().filter(one -> one.words().contains(topic) && one.isAsked()).findFirst().orElseThrow();
        assertThat(hint.people()).isEqualTo(2);
        assertThat(hint.path(java.time.LocalDate.of(2026, 12, 22))).isEqualTo("/write?title=What+about+" + topic + "%3F&tags=" + topic + "&slot=2026-12-22");
    }

    @Test
    void a_question_keeps_its_mark_to_itself() {
        question(writers.somebody(), "open");
        var open = Jsoup.parse(cast.as(writers.somebody().username()).get("/calendar?view=list").then().statusCode(200).extract().asString()).select(".open").eachText();
        assertThat(open).anyMatch(words -> words.contains("?”")).noneMatch(words -> words.matches(".*\\?[;.].*"));
    }

    @Test
    void a_question_is_a_hint_for_those_who_may_read_it() {
        var olga = writers.somebody();
        question(olga, "private");
        assertThat(words(olga, "asked")).anyMatch(words -> words.contains(topic));
        assertThat(words(writers.somebody(), "asked")).noneMatch(words -> words.contains(topic));
    }

    @Test
    void expertise_nobody_has_written_about_of_late_is_a_hint() {
        var olga = writers.somebody();
        for (var n = 0; n < 40; n++) declare(writers.somebody());
        assertThat(words(olga, "known")).contains(topic);
        in(() -> {
            var post = posts.draft(olga, new PostForm(Kind.ARTICLE, "About it", "", "Words.", true, null, List.of(topic), List.of(), null));
            publications.publish(olga, post);
            return null;
        });
        assertThat(words(olga, "known")).doesNotContain(topic);
    }

    @Test
    void a_topic_not_found_on_two_days_is_a_hint() {
        declare(writers.somebody());
        missed(topic);
        missed(" " + slug);
        assertThat(words(writers.somebody(), "missed")).as("once may be anybody's slip").doesNotContain(topic);
        rows.change("insert into missed_search (topic, day) values (?1, current_date - 20)", slug);
        assertThat(words(writers.somebody(), "missed")).contains(topic);
        rows.change("update missed_search set day = current_date - 100 where topic = ?1 and day < current_date - 5", slug);
        assertThat(words(writers.somebody(), "missed")).doesNotContain(topic);
    }

    @Test
    void words_that_nobody_has_published_are_never_written_down() {
        var olga = writers.somebody();
        question(olga, "private");
        question(olga, "closed");
        for (var words : List.of("my burnout " + slug, topic, "Olga Example", "x", "a".repeat(200), "'; drop table slot; --")) missed(words);
        assertThat(rows.one("select count(*) from missed_search where topic like ?1 or topic like 'my-burn%' or topic like 'olga%' or length(topic) < 3 or topic like '%drop%'",
                "%" + slug + "%")).isEqualTo("0");
    }

    @Test
    void looking_for_people_is_what_is_remembered_without_who_looked() {
        declare(writers.somebody());
        cast.as("bruno").get("/people?q=" + topic).then().statusCode(200);
        assertThat(rows.one("select string_agg(column_name, ',' order by ordinal_position) from information_schema.columns where table_name = 'missed_search'"))
                .isEqualTo("topic,day");
        assertThat(rows.one("select count(*) from missed_search where topic = ?1", slug)).isEqualTo("1");
    }

    @Test
    void what_was_not_found_is_forgotten_after_ninety_days() {
        rows.change("insert into missed_search (topic, day) values ('old-hat', current_date - 92), ('new-hat', current_date - 89)");
        misses.forget();
        assertThat(rows.one("select string_agg(topic, ',') from missed_search where topic like '%-hat'")).isEqualTo("new-hat");
    }

    private void missed(String words) {
        in(() -> {
            misses.missed(words.strip());
            return null;
        });
    }
}
