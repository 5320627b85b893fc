package org.sharewell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sharewell.TestDatabase;

class ExternalDatabaseTest {

    private final Access access = TestDatabase.fresh();

    @Test
    void it_is_used_as_it_was_named() {
        assertThat(new ExternalDatabase(access).open()).isEqualTo(access);
    }

    @Test
    void an_old_server_is_refused_in_one_line() {
        assertThatThrownBy(new ExternalDatabase(access, 99)::open).isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContainingAll("is PostgreSQL 18", "needs 99 or newer", "QUARKUS_DATASOURCE_JDBC_URL")
                .message().hasLineCount(1);
    }

    @Test
    void a_wrong_password_is_named_and_not_repeated() {
        var wrong = new Access(access.url(), access.username(), "Sesame");

        assertThatThrownBy(new ExternalDatabase(wrong)::open).isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContainingAll("password authentication failed", access.url())
                .hasMessageNotContaining("Sesame");
    }

    @Test
    void a_server_that_is_not_there_is_named() {
        var nowhere = new Access("jdbc:postgresql://127.0.0.1:1/sharewell", "sharewell", "");

        assertThatThrownBy(new ExternalDatabase(nowhere)::open).isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContainingAll("127.0.0.1:1", "cannot be used", "QUARKUS_DATASOURCE_JDBC_URL");
    }
}
