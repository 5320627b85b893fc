package org.sharewell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster made as an installation makes it, in a folder with a blank in its name. */
class EmbeddedDatabaseTest {

    @TempDir
    static Path parent;

    private static EmbeddedDatabase database;
    private static Access access;

    @BeforeAll
    static void open() {
        database = new EmbeddedDatabase(data(), Places.PROGRAMS, List.of());
        access = database.open();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_commit_is_on_the_disk_before_it_is_acknowledged() throws SQLException {
        assertThat(access.ask("show fsync")).isEqualTo("on");
        assertThat(access.ask("show full_page_writes")).isEqualTo("on");
        assertThat(access.ask("show synchronous_commit")).isEqualTo("on");
    }

    @Test
    void no_setting_in_the_cluster_can_turn_writing_through_off() throws Exception {
        Files.writeString(cluster().resolve("postgresql.auto.conf"), "fsync = off\n");
        superuser("select pg_reload_conf()");

        assertThat(access.ask("show fsync")).isEqualTo("on");
    }

    @Test
    void a_wrong_or_missing_password_is_refused() {
        for (var wrong : List.of("wrong", "")) {
            for (var role : List.of("sharewell", "postgres")) {
                assertThatThrownBy(() -> new Access(access.url(), role, wrong).connect()).isInstanceOf(SQLException.class)
                        .hasMessageContaining("password");
            }
        }
    }

    @Test
    void passwords_are_kept_and_checked_by_scram_only() throws Exception {
        assertThat(superuser("select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'")).isEqualTo("0");
        assertThat(superuser("select count(*) from pg_authid where rolpassword like 'SCRAM-SHA-256$%'")).isEqualTo("2");
    }

    @Test
    void only_the_owner_reads_the_password_and_the_data() throws Exception {
        assertThat(mode(cluster().resolve(Identity.PASSWORD))).isEqualTo("rw-------");
        assertThat(mode(cluster())).isEqualTo("rwx------");
        assertThat(mode(data())).isEqualTo("rwx------");
    }

    @Test
    void the_service_is_not_a_superuser() throws SQLException {
        assertThat(access.ask("select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThatThrownBy(() -> access.ask("select pg_read_file('/etc/passwd')")).isInstanceOf(SQLException.class);
    }

    @Test
    void it_listens_on_this_machine_only() throws Exception {
        assertThat(superuser("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(superuser("show unix_socket_directories")).isEmpty();
        for (var address : NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses).toList()) {
            if (address.getHostAddress().equals("127.0.0.1")) continue;
            assertThatThrownBy(() -> new Socket().connect(new InetSocketAddress(address, port()), 2000))
                    .as("%s", address).isInstanceOf(java.io.IOException.class);
        }
    }

    @Test
    void its_log_has_no_text_of_people() throws Exception {
        assertThatThrownBy(() -> access.ask("select 'what Amal wrote'::int")).isInstanceOf(SQLException.class);

        assertThat(superuser("show log_min_error_statement")).isEqualTo("panic");
        assertThat(superuser("show log_error_verbosity")).isEqualTo("terse");
    }

    @Test
    void capitals_and_accents_are_known_whatever_the_locale_of_the_machine() throws SQLException {
        assertThat(access.ask("select lower('ÄÖÜ')")).isEqualTo("äöü");
        assertThat(access.ask("select to_tsvector('simple', 'ÄPFEL')")).isEqualTo("'äpfel':1");
    }

    private static Path data() {
        return parent.resolve("my data");
    }

    private static Path cluster() {
        return data().resolve("postgres");
    }

    private static int port() {
        return URI.create(access.url().substring("jdbc:".length())).getPort();
    }

    private static String mode(Path file) throws java.io.IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static String superuser(String question) throws SQLException {
        return new Access(access.url(), "postgres", access.password()).ask(question);
    }
}
