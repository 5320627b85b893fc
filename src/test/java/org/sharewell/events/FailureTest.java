package org.sharewell.events;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FailureTest {
    @Test
    void what_people_wrote_is_not_in_it() {
        var failure = new IllegalStateException("Amal wrote this", new SQLException("Key (email)=(amal@example.org)", "23505"));
        assertThat(Failure.describe(failure)).doesNotContain("Amal", "amal")
                .contains("java.lang.IllegalStateException at org.sharewell.events.FailureTest", "java.sql.SQLException (SQL state 23505) at");
    }

    @Test
    void an_unknown_event_is_named() {
        assertThat(Failure.describe(new UnknownEvent("posts.Post.Praised"))).startsWith("no event record is called posts.Post.Praised");
    }

    @Test
    void it_fits_its_column_even_when_causes_go_in_a_circle() {
        var one = new IllegalStateException("one");
        var other = new IllegalStateException("other", one);
        one.initCause(other);
        assertThat(Failure.describe(one)).hasSizeBetween(100, 2000);
    }
}
