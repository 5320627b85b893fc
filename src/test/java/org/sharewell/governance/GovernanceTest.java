package org.sharewell.governance;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import org.sharewell.Cast;
import org.sharewell.events.Event;
import org.sharewell.events.Outbox;
import org.sharewell.people.Token;
import org.sharewell.web.Ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class GovernanceTest {
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

    @Inject Cast cast;
    @Inject Outbox outbox;
    @Inject AuditLog log;
    @Inject DataSource database;

    @Test
    void what_is_audited_is_written_down_with_its_ids() throws Exception {
        var space = UUID.randomUUID();
        add(new Moved(cast.id("bruno"), space, "steward", cast.id("amal"), AT));
        assertThat(awaited("select action || ' ' || actor_id || ' ' || (details->>'person') || ' ' || (details->>'to') from audit_entry where details->>'space' = '" + space + "'"))
                .isEqualTo("governance.Moved " + cast.id("amal") + " " + cast.id("bruno") + " steward");
    }

    @Test
    void what_is_not_audited_is_not() throws Exception {
        var space = UUID.randomUUID();
        add(new Waved(cast.id("bruno"), cast.id("amal"), AT));
        add(new Moved(cast.id("bruno"), space, "steward", cast.id("amal"), AT));
        awaited("select event_id from audit_entry where details->>'space' = '" + space + "'");
        assertThat(text("select count(*) from audit_entry where action = 'governance.Waved'")).isEqualTo("0");
    }

    @Test
    void told_again_it_writes_nothing() throws Exception {
        var space = UUID.randomUUID();
        var moved = new Moved(null, space, "steward", null, AT);
        add(moved);
        var event = UUID.fromString(awaited("select event_id from audit_entry where details->>'space' = '" + space + "'"));
        QuarkusTransaction.requiringNew().run(() -> log.on(event, moved));
        assertThat(text("select count(*) from audit_entry where event_id = '" + event + "'")).isEqualTo("1");
    }

    @Test
    void an_entry_is_never_changed() throws Exception {
        add(new Moved(null, UUID.randomUUID(), "steward", null, AT));
        awaited("select event_id from audit_entry where action = 'governance.Moved'");
        for (var change : new String[] {"update audit_entry set action = 'x'", "delete from audit_entry", "truncate audit_entry"})
            assertThatThrownBy(() -> execute(change)).isInstanceOf(SQLException.class).hasMessageContaining("never changed");
    }

    @Test
    void an_administrator_reads_who_did_what_to_whom() throws Exception {
        var space = UUID.randomUUID();
        add(new Moved(cast.id("bruno"), space, "steward", cast.id("amal"), AT));
        awaited("select event_id from audit_entry where details->>'space' = '" + space + "'");
        var page = as("erin").get("/admin/audit?action=governance.Moved&person=bruno").then().statusCode(200).extract().asString();
        assertThat(page).contains("Amal Example", "Bruno Example", "space " + space + " · to steward", "governance.Moved");
    }

    @Test
    void the_log_can_be_narrowed_to_a_person_and_to_an_action() throws Exception {
        var space = UUID.randomUUID();
        add(new Moved(cast.id("bruno"), space, "steward", cast.id("amal"), AT));
        awaited("select event_id from audit_entry where details->>'space' = '" + space + "'");
        assertThat(as("erin").get("/admin/audit?person=amal").asString()).contains(space.toString());
        assertThat(as("erin").get("/admin/audit?person=chen").asString()).doesNotContain(space.toString());
        assertThat(as("erin").get("/admin/audit?person=nobody-at-all").asString()).doesNotContain(space.toString()).contains("No entries");
        assertThat(as("erin").get("/admin/audit?action=posts.Post.Published").asString()).doesNotContain(space.toString());
    }

    @Test
    void the_log_goes_on_where_a_page_ends() throws Exception {
        var space = UUID.randomUUID();
        for (var i = 0; i < 60; i++) add(new Moved(cast.id("grace"), space, "seat" + i, null, AT));
        awaited("select 1 from audit_entry where details->>'space' = '" + space + "' having count(*) = 60");
        var page = as("erin").get("/admin/audit?action=governance.Moved&person=grace").asString();
        assertThat(page).contains("seat59").contains("seat10<").doesNotContain("seat9<");
        var older = page.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        assertThat(as("erin").get(older).asString()).contains("seat9<", "seat0<").doesNotContain("seat10<").doesNotContain("rel=\"next\"");
    }

    @Test
    void actions_are_told_in_the_readers_language() throws Exception {
        cast.person("erin");
        awaited("select event_id from audit_entry where action = 'people.People.RoleGranted'");
        assertThat(as("erin").get("/admin/audit").asString()).contains("granted a role");
    }

    @Test
    void an_administrator_sees_what_is_parked_and_tries_it_again() throws Exception {
        add(new Moved(null, UUID.randomUUID(), "steward", null, AT));
        var event = awaited("select event_id from audit_entry where action = 'governance.Moved'");
        execute("update delivery set done_at = null, parked_at = now(), attempts = 12, error = 'java.lang.Oh at there' where event_id = '" + event + "'");
        assertThat(as("erin").get("/admin/events").then().statusCode(200).extract().asString())
                .contains(event, "governance.Moved", "java.lang.Oh at there", "Try all 1 of audit again");
        as("erin").post("/admin/events/" + event + "/audit/attempts").then().statusCode(303);
        awaited("select event_id from delivery where event_id = '" + event + "' and done_at is not null and parked_at is null");
    }

    @Test
    void everything_parked_is_tried_again_at_once() throws Exception {
        add(new Moved(null, UUID.randomUUID(), "steward", null, AT));
        var event = awaited("select event_id from audit_entry where action = 'governance.Moved'");
        execute("update delivery set done_at = null, parked_at = now(), attempts = 12, error = 'oh' where event_id = '" + event + "'");
        as("erin").post("/admin/events/audit/attempts").then().statusCode(303);
        awaited("select event_id from delivery where event_id = '" + event + "' and done_at is not null and parked_at is null");
    }

    @Test
    void what_is_not_parked_cannot_be_tried_again() {
        as("erin").post("/admin/events/" + UUID.randomUUID() + "/audit/attempts").then().statusCode(404);
        as("erin").post("/admin/events/not-an-id/audit/attempts").then().statusCode(404);
        as("erin").get("/admin/events?after=nonsense").then().statusCode(400);
        as("erin").get("/admin/audit?after=nonsense").then().statusCode(400);
    }

    @Test
    void nobody_else_may_look_or_try() {
        for (var page : new String[] {"/admin/audit", "/admin/events"}) {
            as("dana").get(page).then().statusCode(403);
            assertThat(cast.browser().get(page).statusCode()).isIn(302, 401);
        }
        as("dana").post("/admin/events/audit/attempts").then().statusCode(403);
        as("dana").post("/admin/events/" + UUID.randomUUID() + "/audit/attempts").then().statusCode(403);
    }

    private void add(Event event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(event));
    }

    /** A browser with a session of that person. */
    private RequestSpecification as(String username) {
        var token = Token.random();
        var person = cast.id(username);
        QuarkusTransaction.requiringNew().run(() -> {
            try (var connection = database.getConnection(); var insert = connection.prepareStatement("""
                    insert into session (id, person_id, token_hash, way, created_at, last_seen_at, expires_at)
                    values (?, ?, ?, 'password', now(), now(), now() + interval '1 hour')""")) {
                insert.setObject(1, Ids.next());
                insert.setObject(2, person);
                insert.setBytes(3, token.hash());
                insert.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        return cast.browser().cookie("sid", token.secret());
    }

    /** The first column of the first row, as soon as there is one. */
    private String awaited(String query) throws Exception {
        for (var i = 0; i < 500; i++) {
            var found = text(query);
            if (found != null) return found;
            Thread.sleep(20);
        }
        throw new AssertionError("not within 10 seconds: " + query);
    }

    private String text(String query) throws SQLException {
        try (var connection = database.getConnection(); var rows = connection.createStatement().executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }
}
