package org.sharewell.events;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventFormatTest {
    private final EventFormat format = new EventFormat(new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS));

    @Test
    void a_top_level_record_is_read_as_it_was_written() {
        var event = new Rang(UUID.randomUUID(), UUID.randomUUID(), Instant.parse("2026-03-02T09:00:00.123456Z"));
        var written = format.write(event);
        assertThat(written.type()).isEqualTo("events.Rang");
        assertThat(format.read(written)).isEqualTo(event);
    }

    @Test
    void a_nested_record_is_read_as_it_was_written() {
        var event = new Outer.Inner(null, Instant.parse("2026-03-02T09:00:00Z"));
        var written = format.write(event);
        assertThat(written.type()).isEqualTo("events.EventFormatTest.Outer.Inner");
        assertThat(format.read(written)).isEqualTo(event);
    }

    @Test
    void a_component_that_a_record_has_lost_is_passed_over() {
        var read = format.read(new Written("events.EventFormatTest.Outer.Inner", """
                {"gone": "x", "at": "2026-03-02T09:00:00Z"}"""));
        assertThat(read.at()).isEqualTo("2026-03-02T09:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"events.Renamed", "events.EventFormatTest", "events.Written", "lang.String", "", ".", "Rang", "events.rang", "events.$Rang"})
    void what_is_not_an_event_of_ours_is_never_read(String type) {
        assertThatThrownBy(() -> format.read(new Written(type, "{}"))).isInstanceOf(UnknownEvent.class).hasMessageContaining(type);
    }

    @Test
    void an_event_that_is_not_a_record_is_refused_when_it_is_written() {
        var event = new Event() {
            public UUID actor() { return null; }

            public Instant at() { return Instant.EPOCH; }
        };
        assertThatThrownBy(() -> format.write(event)).isInstanceOf(IllegalArgumentException.class);
    }

    interface Outer {
        record Inner(UUID actor, Instant at) implements Event {}
    }
}
