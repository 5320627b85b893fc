package org.sharewell.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import org.sharewell.Cast;
import org.sharewell.TestMail;
import org.sharewell.access.Rows;
import org.sharewell.mail.Rounds;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class MailingsTest {
    private static final ZoneId HOME = ZoneId.of("Europe/Zurich");

    @Inject Cast cast;
    @Inject Rows rows;
    @Inject Conversation conversation;
    @Inject Mailings mailings;
    @Inject Rounds rounds;
    @Inject Clock clock;

    private GreenMail server;
    private String space;
    private String post;

    @BeforeEach
    void an_open_mail_server() {
        server = new GreenMail(new ServerSetup(TestMail.port(), TestMail.HOST, ServerSetup.PROTOCOL_SMTP));
        server.start();
        space = conversation.space();
        post = conversation.post("amal", space, "qzmailxtitle");
        conversation.forget();
        rows.change("delete from follow");
        rows.change("delete from letter");
        rows.change("delete from digest");
        rows.change("delete from mail_refusal");
        cast.person("bruno");
        rows.change("update person set email = null");
        rows.change("update person set email = username || '@example.org', time_zone = 'Europe/Zurich' where username in ('amal', 'bruno')");
    }

    @AfterEach
    void close() {
        conversation.forget();
        rows.change("update person set email = null");
        rows.change("delete from letter");
        server.stop();
    }

    /** As if everything were carried at that moment. */
    private List<MimeMessage> mailAt(Instant now) {
        mailings.round(now);
        rows.change("update letter set good_until = now() + interval '1 hour' where state = 'pending'");
        rounds.carry();
        return Arrays.asList(server.getReceivedMessages());
    }

    private Instant tomorrowAt(int hour) {
        return LocalDate.ofInstant(clock.instant(), HOME).plusDays(1).atTime(hour, 1).atZone(HOME).toInstant();
    }

    private static String text(MimeMessage mail) throws Exception {
        return String.valueOf(((MimeMultipart) mail.getContent()).getBodyPart(0).getContent());
    }

    @Test
    void a_digest_comes_at_eight_with_exactly_what_was_not_read() throws Exception {
        var read = conversation.post("amal", space, "Read on the page");
        var comment = conversation.comment("bruno", post, null, "qzmailxcomment");
        conversation.comment("bruno", read, null, "Seen");
        cast.as("amal").get("/posts/" + read).then().statusCode(200);
        assertThat(mailAt(tomorrowAt(7))).isEmpty();
        var mail = mailAt(tomorrowAt(8));
        assertThat(mail).hasSize(1);
        assertThat(mail.getFirst().getAllRecipients()[0].toString()).contains("amal@example.org");
        assertThat(text(mail.getFirst())).contains("qzmailxtitle: a comment on your post (Bruno Example)", "/comments/" + comment).doesNotContain("Read on the page", "qzmailxcomment");
        assertThat(text(mail.getFirst())).as("what is no news stands below").containsPattern("(?s)-- .*Choose what you are told: http://localhost:8080/my/notifications");
        assertThat(mail.getFirst().getHeader("List-Unsubscribe-Post", ",")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mailAt(tomorrowAt(9))).as("once").hasSize(1);
        assertThat(mailAt(tomorrowAt(8).plus(Duration.ofDays(1)))).as("nor on the day after").hasSize(1);
    }

    @Test
    void what_comes_after_eight_is_in_the_next_days_digest() {
        conversation.comment("bruno", post, null, "Later");
        rows.change("update notification set at = ?1", tomorrowAt(10));
        assertThat(mailAt(tomorrowAt(11))).isEmpty();
        assertThat(mailAt(tomorrowAt(8).plus(Duration.ofDays(1)))).hasSize(1);
    }

    @Test
    void a_weekly_digest_waits_for_monday() {
        rows.change("insert into notification_choice (person_id, kind, channel) values (?1, 'comment', 'weekly')", cast.id("amal"));
        conversation.comment("bruno", post, null, "Weekly");
        var days = 0;
        for (var day = tomorrowAt(8); days < 7; day = day.plus(Duration.ofDays(1)), days++) {
            var monday = LocalDate.ofInstant(day, HOME).getDayOfWeek() == java.time.DayOfWeek.MONDAY;
            assertThat(mailAt(day)).hasSize(monday ? 1 : 0);
            if (monday) return;
        }
    }

    @Test
    void at_once_is_two_minutes_later_unless_it_has_been_read_on_the_page() throws Exception {
        rows.change("insert into notification_choice (person_id, kind, channel) values (?1, 'comment', 'now')", cast.id("amal"));
        conversation.comment("bruno", post, null, "Now");
        assertThat(mailAt(clock.instant())).isEmpty();
        var mail = mailAt(clock.instant().plus(Duration.ofMinutes(3)));
        assertThat(mail).hasSize(1);
        assertThat(mail.getFirst().getSubject()).isEqualTo("qzmailxtitle: a comment on your post (Bruno Example)");
        conversation.comment("bruno", post, null, "Read at once");
        cast.as("amal").get("/posts/" + post);
        assertThat(mailAt(clock.instant().plus(Duration.ofMinutes(9)))).hasSize(1);
    }

    @Test
    void who_may_not_read_it_any_more_is_not_written_of_it() {
        conversation.comment("bruno", post, null, "First");
        conversation.comment("amal", post, null, "Answer");
        rows.change("update notification set kind = 'comment', reason = 'commented' where person_id = ?1", cast.id("bruno"));
        cast.as("amal").delete("/api/v1/spaces/" + space + "/members/bruno").then().statusCode(204);
        var mail = mailAt(tomorrowAt(8));
        assertThat(mail).noneMatch(MailingsTest::isToBruno);
        assertThat(mail).as("while the author is").hasSize(1);
    }

    private static boolean isToBruno(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString().contains("bruno");
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void quiet_hours_hold_mail_back_until_they_end() {
        rows.change("insert into quiet_hours (person_id, begins, ends) values (?1, '22:00', '09:30')", cast.id("amal"));
        conversation.comment("bruno", post, null, "Quiet");
        assertThat(mailAt(tomorrowAt(8))).isEmpty();
        assertThat(mailAt(tomorrowAt(10))).hasSize(1);
    }

    @Test
    void one_click_in_the_mail_program_ends_it() throws Exception {
        conversation.comment("bruno", post, null, "One");
        var stop = mailAt(tomorrowAt(8)).getFirst().getHeader("List-Unsubscribe", ",").replaceAll(".*(/unsubscribe/[^>]+)>.*", "$1");
        cast.browser().header("Sec-Fetch-Site", "none").formParam("List-Unsubscribe", "One-Click").post(stop).then().statusCode(200);
        conversation.comment("bruno", post, null, "Two");
        assertThat(mailAt(tomorrowAt(8).plus(Duration.ofDays(1)))).hasSize(1);
    }

    @Test
    void two_replicas_write_once() throws Exception {
        conversation.comment("bruno", post, null, "Once");
        var now = tomorrowAt(8);
        var both = List.of(java.lang.Thread.ofVirtual().start(() -> mailings.round(now)), java.lang.Thread.ofVirtual().start(() -> mailings.round(now)));
        for (var thread : both) thread.join();
        assertThat(mailAt(now)).hasSize(1);
    }

    @Test
    void a_letter_of_many_threads_with_long_titles_stays_in_one_piece() throws Exception {
        for (int i = 0; i < 60; i++) rows.change("""
                insert into notification (id, person_id, event_id, kind, reason, actor_id, post_id, at)
                select gen_random_uuid(), ?1, (select id from event order by id offset %d limit 1), 'comment', 'commented', ?2, p.id, now() from post p where p.id = cast(?3 as uuid)"""
                .formatted(i), cast.id("amal"), cast.id("bruno"), conversation.post("amal", space, i + " " + "ü".repeat(150)));
        var mail = mailAt(tomorrowAt(8)).getFirst();
        assertThat(mail.getSize()).isLessThan(102 * 1024);
        assertThat(text(mail)).contains("and 20 more");
    }
}
