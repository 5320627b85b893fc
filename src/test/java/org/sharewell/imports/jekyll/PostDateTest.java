package org.sharewell.imports.jekyll;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PostDateTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "2014-03-12T10:11:00-04:00, 2014-03-12T14:11:00Z",
        "2016-03-22 14:00 EDT,      2016-03-22T18:00:00Z",
        "2016-01-06 9:05,           2016-01-06T08:05:00Z",
        "2015-07-06 09:05:10,       2015-07-06T07:05:10Z",
        "2015-07-06 09:05:10 +0530, 2015-07-06T03:35:10Z",
        "2015-07-06,                2015-07-05T22:00:00Z",
        "2015-07-06 12:00 UTC,      2015-07-06T12:00:00Z",
        "2015-07-06T12:00:00.123Z,  2015-07-06T12:00:00.123Z",
        "2015-07-06 12:00:00.123456 +0000, 2015-07-06T12:00:00.123456Z",
        "2015-07-06T12:00:00.1234567891Z, 2015-07-06T12:00:00.123456789Z",
        "2015-07-06 12:00 America/New_York, 2015-07-06T16:00:00Z"
    })
    void a_date_is_read_in_its_own_zone_or_else_the_sites(String written, Instant instant) {
        assertThat(PostDate.parse(written, BERLIN).map(ZonedDateTime::toInstant)).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "soon", "2015-13-01", "2015-02-30", "2015-02-03 25:00", "2015-02-03 10:00 XYZ", "03/02/2015" })
    void what_is_no_date_is_none(String written) {
        assertThat(PostDate.parse(written, BERLIN)).isEmpty();
    }

    @Test
    void the_day_stays_the_one_written() {
        assertThat(PostDate.parse("2016-03-22 23:30 PST", BERLIN).orElseThrow().toLocalDate()).hasToString("2016-03-22");
    }
}
