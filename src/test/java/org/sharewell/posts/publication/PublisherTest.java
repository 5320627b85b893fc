package org.sharewell.posts.publication;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.posts.Posts;
import org.sharewell.posts.Publications;
import org.sharewell.posts.State;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class PublisherTest {
    @Inject
    Cast cast;
    @Inject
    Desk desk;
    @Inject
    Posts posts;
    @Inject
    Publications publications;

    private final Instant due = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);

    @Test
    void nothing_is_published_before_its_time() {
        var post = desk.scheduled("Not yet", due);
        desk.publisherAt(due.minusMillis(1)).publishDue();
        assertThat(desk.post(post).state()).isEqualTo(State.SCHEDULED);
        desk.publisherAt(due).publishDue();
        var published = desk.post(post);
        assertThat(published.state()).isEqualTo(State.PUBLISHED);
        assertThat(published.publishedAt).isEqualTo(due);
        assertThat(published.publishedBy).isEqualTo(cast.id("amal"));
        assertThat(published.scheduledAt).isNull();
        cast.as("chen").get(published.path()).then().statusCode(200);
    }

    @Test
    void two_replicas_with_sixteen_threads_publish_each_once() throws InterruptedException {
        var scheduled = IntStream.range(0, 24).mapToObj(i -> desk.scheduled("Rush hour " + i, due)).toList();
        var replicas = List.of(desk.publisherAt(due), desk.publisherAt(due));
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var i = 0; i < 16; i++) {
                var replica = replicas.get(i % 2);
                threads.submit(() -> {
                    start.await();
                    replica.publishDue();
                    return null;
                });
            }
            start.countDown();
        }
        assertThat(scheduled).allSatisfy(post -> {
            assertThat(desk.post(post).publishedAt).isEqualTo(due);
            assertThat(desk.events("Published", post)).isEqualTo(1);
            assertThat(desk.one("select count(*) from revision where post_id = '" + post + "'")).isEqualTo("1");
        });
    }

    @Test
    void posts_of_one_title_each_find_an_address() throws InterruptedException {
        var scheduled = IntStream.range(0, 6).mapToObj(_ -> desk.scheduled("Alike at nine", due)).toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var i = 0; i < 6; i++) threads.submit(desk.publisherAt(due)::publishDue);
        }
        // Who lost the race for an address tries again a second later.
        desk.publisherAt(due.plusSeconds(5)).publishDue();
        assertThat(scheduled).extracting(post -> desk.post(post).slug).doesNotHaveDuplicates().doesNotContainNull();
    }

    /** The job of the running service itself, by the real clock. */
    @Test
    void what_was_due_while_nobody_was_there_is_published_soon() throws InterruptedException {
        var post = desk.scheduled("Overslept", due);
        var missed = Instant.now().minus(3, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);
        desk.change("update post set scheduled_at = ?2 where id = ?1", post, missed);
        for (var end = System.nanoTime() + Duration.ofSeconds(10).toNanos(); desk.post(post).publishedAt == null && System.nanoTime() < end;) Thread.sleep(50);
        assertThat(desk.post(post).publishedAt).isEqualTo(missed);
        assertThat(desk.events("Published", post)).isEqualTo(1);
    }

    @Test
    void what_is_edited_meanwhile_is_published_as_it_says_then() {
        var post = desk.scheduled("Second thoughts", due);
        cast.as("amal").formParam("kind", "article").formParam("place", "blog").formParam("version", desk.post(post).version).formParam("title", "Third thoughts")
                .formParam("markdown", "Better").post("/posts/" + post + "/revisions").then().statusCode(303);
        assertThat(desk.post(post).scheduledAt).isEqualTo(due);
        desk.publisherAt(due).publishDue();
        assertThat(desk.post(post).path()).isEqualTo("/blog/third-thoughts");
    }

    @Test
    void who_may_not_publish_there_any_more_does_not() {
        var space = desk.space("closed");
        var post = desk.draft("Shut out", space);
        desk.schedule("amal", post, due);
        desk.change("delete from membership where person_id = ?1 and space_id = (select id from space where slug = ?2)", cast.id("amal"), space);
        desk.publisherAt(due).publishDue();
        missed(post, "right");
        assertThat(desk.one("select payload->>'person' from event where type = 'posts.Post.Missed' and payload->>'post' = '" + post + "'"))
                .isEqualTo(cast.id("amal").toString());
    }

    @Test
    void who_has_left_the_byline_publishes_nothing() {
        var post = desk.draft("Two of us", null, "bruno");
        cast.as("bruno").formParam("answer", "accept").post("/posts/" + post + "/byline").then().statusCode(303);
        desk.schedule("bruno", post, due);
        cast.as("bruno").formParam("answer", "leave").post("/posts/" + post + "/byline").then().statusCode(303);
        desk.publisherAt(due).publishDue();
        missed(post, "right");
    }

    @Test
    void who_has_left_the_firm_publishes_nothing() {
        var post = desk.draft("Farewell", null, "otto");
        cast.as("otto").formParam("answer", "accept").post("/posts/" + post + "/byline").then().statusCode(303);
        desk.schedule("otto", post, due);
        desk.change("update person set deactivated_at = now() where username = 'otto'");
        desk.publisherAt(due).publishDue();
        missed(post, "left");
    }

    @Test
    void what_has_become_unready_waits_for_its_authors() {
        var post = desk.scheduled("Soon nameless", due);
        desk.change("update post set title = '' where id = ?1", post);
        desk.publisherAt(due).publishDue();
        missed(post, "unready");
    }

    @Test
    void one_that_fails_holds_up_no_other_and_is_given_up_after_a_while() {
        var broken = desk.scheduled("Broken " + due, due);
        var sound = desk.scheduled("Sound " + due, due.plusSeconds(1));
        desk.change("""
                create or replace function break() returns trigger language plpgsql as $$ begin
                  if new.title like 'Broken %' and new.published_at is not null then raise exception 'broken'; end if; return new; end $$""");
        desk.change("create trigger break before update on post for each row execute function break()");
        try {
            var publisher = desk.publisherAt(due.plusSeconds(2));
            publisher.publishDue();
            assertThat(desk.post(sound).state()).isEqualTo(State.PUBLISHED);
            assertThat(desk.post(broken).state()).isEqualTo(State.SCHEDULED);
            var clock = new Ticking(due);
            var patient = desk.publisher(clock);
            for (var i = 0; i < 5; i++, clock.move(Duration.ofMinutes(2))) patient.publishDue();
            missed(broken, "fault");
        } finally {
            desk.change("drop trigger break on post");
        }
    }

    @Test
    void whoever_writes_something_that_refers_to_it_holds_up_nothing() throws Exception {
        var post = desk.scheduled("In talks", due);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var publishing = QuarkusTransaction.requiringNew().call(() -> {
                desk.refer(post);
                var begun = threads.submit(desk.publisherAt(due)::publishDue);
                Thread.sleep(500);
                return begun;
            });
            publishing.get();
        }
        assertThat(desk.post(post).state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void publishing_now_ends_the_schedule() {
        var post = desk.scheduled("Impatient", due);
        cast.as("amal").post("/api/v1/posts/" + post + "/publication").then().statusCode(200);
        desk.publisherAt(due).publishDue();
        assertThat(desk.post(post).publishedAt).isBefore(due);
        assertThat(desk.events("Published", post)).isEqualTo(1);
    }

    @Test
    void whatever_comes_at_once_a_post_is_published_once_or_planned_once() throws InterruptedException {
        for (var round = 0; round < 5; round++) {
            var post = desk.scheduled("Crowd " + round, due);
            List<Runnable> acts = List.of(() -> desk.schedule("amal", post, due.plusSeconds(60)), desk.publisherAt(due.plusSeconds(90))::publishDue,
                    () -> QuarkusTransaction.requiringNew().run(() -> publications.publish(cast.viewer("amal"), posts.findById(post))),
                    () -> QuarkusTransaction.requiringNew().run(() -> publications.unschedule(cast.viewer("amal"), posts.findById(post))));
            try (var threads = Executors.newFixedThreadPool(16)) {
                for (var i = 0; i < 16; i++) threads.submit(acts.get(i % acts.size()));
            }
            var after = desk.post(post);
            assertThat(desk.events("Published", post)).isEqualTo(after.publishedAt == null ? 0 : 1);
            assertThat(after.scheduledAt != null && after.publishedAt != null).isFalse();
        }
    }

    private void missed(UUID id, String why) {
        var post = desk.post(id);
        assertThat(post.state()).isEqualTo(State.DRAFT);
        assertThat(post.missedWhy).isEqualTo(why);
        assertThat(post.missedAt).isEqualTo(due);
        assertThat(desk.events("Published", id)).isZero();
        assertThat(desk.events("Missed", id)).isEqualTo(1);
    }
}
