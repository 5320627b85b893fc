package org.sharewell.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.transaction.TransactionalException;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import org.sharewell.Cast;
import org.sharewell.TestMail;
import org.sharewell.events.HandClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class PostboxTest {
    @Inject Cast cast;
    @Inject Postbox postbox;
    @Inject Carrier carrier;
    @Inject Sender sender;
    @Inject Writing writing;
    @Inject Session session;

    private final HandClock clock = new HandClock();
    private Letters letters;
    private GreenMail server;

    @BeforeEach
    void empty_postbox() {
        letters = new Letters(session, clock);
        change("delete from letter");
        clock.set(Instant.parse("2026-03-02T09:00:00Z"));
    }

    @AfterEach
    void close() {
        if (server != null) server.stop();
    }

    @Test
    void a_letter_is_sent_once_however_often_it_is_posted() {
        open();
        assertThat(post("slot-1")).isTrue();
        assertThat(post("slot-1")).isFalse();
        round();
        round();
        assertThat(post("slot-1")).isFalse();
        round();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(state("slot-1")).isEqualTo("sent");
    }

    /** Plain letters have to be watched too: they are not encoded. */
    @Test
    void a_line_break_in_a_subject_begins_no_header() {
        open();
        for (var line : List.of("\n", "\r\n", "\r", "\u2028", "\u0085", "\u000b")) {
            QuarkusTransaction.requiringNew().run(() -> here().post(about("Hello" + line + "Bcc: eve@evil.example")));
            round();
            assertThat(header(server.getReceivedMessages()[0], "Bcc")).isNull();
            assertThat(header(server.getReceivedMessages()[0], "Subject")).isEqualTo("Hello Bcc: eve@evil.example");
            server.reset();
        }
    }

    private Letter about(String subject) {
        var to = new Letter.Addressee(cast.id("amal"), Address.of("amal@example.org", "Amal").orElseThrow(), Locale.ENGLISH);
        return new Letter(to, subject, new Letter.Wording(subject, List.of("Hello"), List.of(), new Letter.Footer("Why", null)), clock.instant().plusSeconds(3600));
    }

    @Test
    void the_same_reason_is_another_letter_for_another_person() {
        open();
        post("slot-1");
        QuarkusTransaction.requiringNew().run(() -> here().post(letter("bruno", "bruno@example.org", "Bruno", "slot-1")));
        round();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void what_was_rolled_back_is_never_sent() {
        open();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            here().post(letter("slot-1"));
            throw new IllegalStateException();
        })).isInstanceOf(IllegalStateException.class);
        round();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_letter_outside_of_a_transaction_is_refused() {
        assertThatThrownBy(() -> postbox.post(letter("slot-1"))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void two_replicas_send_each_letter_once() throws Exception {
        open();
        IntStream.range(0, 40).forEach(i -> post("slot-" + i));
        try (var replicas = Executors.newFixedThreadPool(4)) {
            for (Future<?> round : IntStream.range(0, 4).mapToObj(_ -> replicas.submit(this::round)).toList()) round.get();
        }
        var ids = Arrays.stream(server.getReceivedMessages()).map(m -> header(m, "Message-ID")).toList();
        assertThat(ids).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void both_parts_say_the_same_in_the_readers_language() throws Exception {
        open();
        post("slot-1");
        round();
        var message = server.getReceivedMessages()[0];
        var parts = (MimeMultipart) message.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).isMimeType("text/plain")).isTrue();
        assertThat((String) parts.getBodyPart(0).getContent()).contains("Übermorgen <schreibst> du", "http://localhost", "/calendar", "Solche E-Mails nicht mehr schicken: http");
        assertThat(parts.getBodyPart(1).isMimeType("text/html")).isTrue();
        assertThat((String) parts.getBodyPart(1).getContent()).contains("Übermorgen &lt;schreibst&gt; du", "lang=\"de\"", "Zum Kalender").doesNotContain("<img", "src=");
        assertThat(header(message, "Content-Language")).isEqualTo("de");
    }

    @Test
    void a_letter_says_who_it_is_and_how_to_stop_its_kind() {
        open();
        post("slot-1");
        round();
        var message = server.getReceivedMessages()[0];
        assertThat(header(message, "Message-ID")).isEqualTo("<" + one("select cast(id as text) from letter") + "@localhost>");
        assertThat(header(message, "List-Unsubscribe")).matches("<http://localhost:\\d+/unsubscribe/secret>");
        assertThat(header(message, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(header(message, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(message, "From")).isEqualTo("Sharewell <sharewell@localhost>");
    }

    @Test
    void names_and_subjects_arrive_as_they_are_and_say_nothing_to_servers() throws Exception {
        open();
        var to = new Letter.Addressee(cast.id("amal"), Address.of("amal@example.org", "Zoë \"Ü\", 語 (😀)\r\nBcc: eve@evil.example").orElseThrow(), Locale.ENGLISH);
        var wording = new Letter.Wording("Grüße 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀\nBcc: eve@evil.example", List.of(".", "..two", "From here"), List.of(), new Letter.Footer("Why", null));
        QuarkusTransaction.requiringNew().run(() -> here().post(new Letter(to, "odd", wording, clock.instant().plusSeconds(3600))));
        round();
        assertThat(server.getReceivedMessages()).hasSize(1);
        var message = server.getReceivedMessages()[0];
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(header(message, "Bcc")).isNull();
        assertThat(header(message, "List-Unsubscribe")).isNull();
        assertThat(message.getSubject()).isEqualTo("Grüße 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀 Bcc: eve@evil.example");
        assertThat(((jakarta.mail.internet.InternetAddress) message.getAllRecipients()[0]).getPersonal()).isEqualTo("Zoë \"Ü\", 語 (😀) Bcc: eve@evil.example");
        assertThat((String) ((MimeMultipart) message.getContent()).getBodyPart(0).getContent()).startsWith(".\r\n\r\n..two\r\n\r\nFrom here");
    }

    @Test
    void letters_wait_as_long_as_the_server_is_down_and_then_go_once() {
        post("slot-1");
        post("slot-2");
        for (var i = 0; i < 8; i++) {
            round();
            clock.move(Duration.ofMinutes(90));
        }
        assertThat(count("select count(*) from letter where state = 'pending'")).isEqualTo(2);
        assertThat(count("select sum(attempts) from letter")).as("one try a round tells that nobody is there").isEqualTo(8);
        open();
        round();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void the_pause_doubles_from_a_minute_to_an_hour() {
        for (var minutes : Map.of(1, 1, 2, 2, 3, 4, 6, 32, 7, 60, 50, 60).entrySet())
            assertThat(Letters.pause(minutes.getKey())).isBetween(Duration.ofSeconds(minutes.getValue() * 45), Duration.ofSeconds(minutes.getValue() * 75));
    }

    @Test
    void a_letter_that_is_refused_for_now_is_tried_again() throws Exception {
        post("slot-1");
        try (var busy = new ScriptedServer(Map.of("RCPT", "451 not now"))) {
            round();
            assertThat(busy.taken).hasValue(0);
        }
        assertThat(state("slot-1")).isEqualTo("pending");
        clock.move(Duration.ofMinutes(2));
        open();
        round();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_letter_that_is_refused_for_good_is_not_tried_again() throws Exception {
        for (var command : List.of("RCPT", "DATA", ".")) {
            post("at-" + command);
            try (var strict = new ScriptedServer(Map.of(command, "550 no such person"))) {
                round();
            }
            assertThat(state("at-" + command)).as(command).isEqualTo("bounced");
        }
        clock.move(Duration.ofDays(1));
        open();
        round();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_server_that_refuses_us_whoever_we_write_to_bounces_nothing() throws Exception {
        for (var command : List.of("", "MAIL")) {
            post("at-" + command);
            try (var strict = new ScriptedServer(Map.of(command, "554 go away"))) {
                round();
            }
            assertThat(state("at-" + command)).as(command).isEqualTo("pending");
            change("delete from letter");
        }
    }

    @Test
    void a_letter_whose_answer_is_lost_is_uncertain_and_not_sent_again() throws Exception {
        post("slot-1");
        try (var cut = new ScriptedServer(Map.of(".", ""))) {
            round();
            assertThat(cut.taken).hasValue(1);
        }
        assertThat(state("slot-1")).isEqualTo("uncertain");
        clock.move(Duration.ofDays(1));
        open();
        round();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    /** Killed between taking a letter and noting what became of it, before or after the server took it. */
    @Test
    void a_letter_that_a_crash_left_on_its_way_is_uncertain_and_not_sent_again() {
        open();
        post("slot-1");
        var taken = QuarkusTransaction.requiringNew().call(letters::take).orElseThrow();
        carrier.carry(taken);
        round();
        assertThat(state("slot-1")).as("it may still be under way").isEqualTo("sending");
        clock.move(Postman.LOST.plusSeconds(1));
        round();
        assertThat(state("slot-1")).isEqualTo("uncertain");
        clock.move(Duration.ofDays(1));
        round();
        assertThat(server.getReceivedMessages()).hasSize(1);
        QuarkusTransaction.requiringNew().run(() -> letters.settle(taken, Fate.LATER));
        assertThat(state("slot-1")).as("who comes back too late changes nothing").isEqualTo("uncertain");
    }

    @Test
    void a_letter_that_says_nothing_any_more_is_withheld() {
        post("slot-1");
        round();
        clock.move(Duration.ofDays(3));
        open();
        round();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(state("slot-1")).isEqualTo("withheld");
    }

    @Test
    void what_was_withheld_may_be_said_anew() {
        post("slot-1");
        assertThat(had("slot-1")).isTrue();
        clock.move(Duration.ofDays(3));
        round();
        assertThat(had("slot-1")).isFalse();
        open();
        assertThat(post("slot-1")).isTrue();
        round();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(had("slot-1")).isTrue();
    }

    private boolean had(String reason) {
        return QuarkusTransaction.requiringNew().call(() -> here().had(cast.id("amal"), reason));
    }

    @Test
    void who_has_left_is_not_written_to() {
        post("slot-1");
        change("update person set deactivated_at = now() where username = 'amal'");
        try {
            open();
            round();
            assertThat(server.getReceivedMessages()).isEmpty();
            assertThat(state("slot-1")).isEqualTo("withheld");
        } finally {
            change("update person set deactivated_at = null where username = 'amal'");
        }
    }

    @Test
    void what_was_sent_is_kept_without_its_words_and_forgotten_after_a_year() {
        open();
        post("slot-1");
        round();
        assertThat(one("select text || html || coalesce(unsubscribe, '') from letter")).isEmpty();
        clock.move(Duration.ofDays(399));
        postman().forget();
        assertThat(count("select count(*) from letter")).isEqualTo(1);
        clock.move(Duration.ofDays(2));
        postman().forget();
        assertThat(count("select count(*) from letter")).isZero();
    }

    private void open() {
        server = new GreenMail(new ServerSetup(TestMail.port(), TestMail.HOST, ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private Postbox here() {
        return new Postbox(letters, sender, writing);
    }

    private Postman postman() {
        return new Postman(letters, carrier, sender, clock);
    }

    private void round() {
        postman().round();
    }

    private boolean post(String reason) {
        return QuarkusTransaction.requiringNew().call(() -> here().post(letter(reason)));
    }

    private Letter letter(String reason) {
        return letter("amal", "amal@example.org", "Amal Example", reason);
    }

    private Letter letter(String username, String email, String name, String reason) {
        return new Letter(new Letter.Addressee(cast.id(username), Address.of(email, name).orElseThrow(), Locale.GERMAN), reason,
                new Letter.Wording("Dein Platz am Donnerstag", List.of("Hallo!", "Übermorgen <schreibst> du."), List.of(new Letter.Link("Zum Kalender", "/calendar")),
                        new Letter.Footer("Du stehst auf der Liste.", "/unsubscribe/secret")), clock.instant().plus(Duration.ofDays(2)));
    }

    private String state(String reason) {
        return one("select state from letter where reason = '" + reason + "'");
    }

    private int count(String query) {
        return Integer.parseInt(one("select cast((" + query + ") as text)"));
    }

    private String one(String query) {
        return QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery(query, String.class).getSingleResult());
    }

    private void change(String statement) {
        QuarkusTransaction.requiringNew().run(() -> session.createNativeMutationQuery(statement).executeUpdate());
    }

    private static String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name, null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
