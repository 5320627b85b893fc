package org.sharewell.notifications.replies;

import java.util.Properties;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import org.sharewell.Cast;
import org.sharewell.TestMail;
import org.sharewell.access.Rows;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class RepliesTest {
    @Inject Cast cast;
    @Inject Rows rows;
    @Inject Replies replies;
    @Inject ReplyAddresses addresses;

    private GreenMail server;
    private GreenMailUser mailbox;
    private String space;
    private UUID post;

    @BeforeEach
    void a_post_to_answer_and_an_open_mailbox() {
        server = new GreenMail(new ServerSetup(TestMail.incoming(), TestMail.HOST, ServerSetup.PROTOCOL_IMAP));
        mailbox = server.setUser("reply@example.org", "reply", "reply");
        server.start();
        rows.change("delete from letter");
        cast.person("bruno");
        rows.change("update person set email = username || '@example.org' where username in ('amal', 'bruno')");
        space = cast.as("amal").contentType("application/json").body("{\"name\":\"Mail " + UUID.randomUUID() + "\",\"purpose\":\"To answer\",\"visibility\":\"private\"}")
                .post("/api/v1/spaces").then().statusCode(201).extract().path("slug");
        for (var who : new String[] { "amal", "bruno" }) cast.as(who).contentType("application/json").put("/api/v1/spaces/" + space + "/members/bruno");
        post = UUID.fromString(cast.as("amal").contentType("application/json").body("{\"kind\":\"update\",\"markdown\":\"Asked\",\"space\":\"" + space + "\"}")
                .post("/api/v1/posts").then().statusCode(201).extract().path("id"));
        cast.as("amal").post("/api/v1/posts/" + post + "/publication");
    }

    @AfterEach
    void close() {
        server.stop();
        rows.change("delete from letter");
        rows.change("update person set email = null");
    }

    private String brunos() {
        return QuarkusTransaction.requiringNew().call(() -> addresses.of(cast.person("bruno"), post, null)).orElseThrow();
    }

    private MimeMessage mail(String from, String to, String words) throws Exception {
        var mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setFrom(new InternetAddress(from));
        mail.setRecipient(RecipientType.TO, new InternetAddress(to));
        mail.setSubject("Re: Asked");
        mail.setText(words, "UTF-8");
        mail.saveChanges();
        return mail;
    }

    private void comes(MimeMessage mail) {
        mailbox.deliver(mail);
        replies.round();
    }

    private String comments() {
        return rows.one("select coalesce(string_agg(p.username || ': ' || c.markdown, '|' order by c.created_at), '') from comment c join person p on p.id = c.author_id where c.post_id = ?1", post);
    }

    private String letters() {
        return rows.one("select coalesce(string_agg(email || ' ' || text, '|'), '') from letter where reason like 'reply %'");
    }

    @Test
    void an_answer_becomes_a_comment_in_the_name_of_whose_address_it_is() throws Exception {
        comes(mail("Bruno <bruno@example.org>", brunos().toUpperCase(), "Yes, **tomorrow**.\n\nOn Mon, 2 Mar 2026, Sharewell <reply@example.org> wrote:\n> When?"));
        assertThat(comments()).isEqualTo("bruno: Yes, **tomorrow**.");
        assertThat(letters()).isEmpty();
    }

    @Test
    void the_same_mail_is_dealt_with_once_however_often_it_comes() throws Exception {
        var mail = mail("bruno@example.org", brunos(), "Once");
        comes(mail);
        comes(mail);
        replies.round();
        assertThat(comments()).isEqualTo("bruno: Once");
    }

    @Test
    void who_may_not_answer_any_more_is_told_so_once_and_nothing_of_the_post() throws Exception {
        var address = brunos();
        cast.as("amal").delete("/api/v1/spaces/" + space + "/members/bruno").then().statusCode(204);
        var mail = mail("bruno@example.org", address, "Still here");
        comes(mail);
        comes(mail);
        assertThat(comments()).isEmpty();
        assertThat(letters()).startsWith("bruno@example.org").contains("Still here").doesNotContain("Asked", "|");
    }

    @Test
    void a_forwarded_address_lets_nobody_else_speak() throws Exception {
        comes(mail("chen@example.org", brunos(), "I am Bruno"));
        assertThat(comments()).isEmpty();
        assertThat(letters()).startsWith("bruno@example.org").contains("did not come from the mail address");
    }

    @Test
    void an_answer_without_words_of_its_own_comes_back() throws Exception {
        comes(mail("bruno@example.org", brunos(), "> When?"));
        assertThat(letters()).contains("nothing was written");
    }

    @Test
    void what_machines_send_and_what_comes_to_no_address_of_ours_is_left_alone() throws Exception {
        var absent = mail("bruno@example.org", brunos(), "I am away");
        absent.setHeader("Auto-Submitted", "auto-replied");
        comes(absent);
        var bounced = mail("bruno@example.org", brunos(), "Not delivered");
        bounced.setHeader("Return-Path", "<>");
        comes(bounced);
        comes(mail("eve@evil.example", "reply+" + "0".repeat(40) + "@example.org", "Guessed"));
        comes(mail("eve@evil.example", "reply@example.org", "No token"));
        assertThat(comments()).isEmpty();
        assertThat(rows.one("select count(*) from letter")).isEqualTo("0");
    }

    @Test
    void html_is_read_as_words_and_too_much_is_refused() throws Exception {
        var mail = mail("bruno@example.org", brunos(), "");
        mail.setContent("<p>Yes, tomorrow.</p><blockquote>When?</blockquote><script>alert(1)</script>", "text/html; charset=UTF-8");
        mail.saveChanges();
        comes(mail);
        assertThat(comments()).isEqualTo("bruno: Yes, tomorrow.");
        comes(mail("bruno@example.org", brunos(), "x".repeat(2_000_000)));
        comes(mail("bruno@example.org", brunos(), "x".repeat(20_000)));
        assertThat(comments()).isEqualTo("bruno: Yes, tomorrow.");
        assertThat(rows.one("select count(*) from letter")).isEqualTo("2");
    }
}
