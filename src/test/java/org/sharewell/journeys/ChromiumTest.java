package org.sharewell.journeys;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChromiumTest {
    @ParameterizedTest
    @CsvSource({"true, true", "'', true", "false, false", ", false"})
    void naming_the_property_is_enough_to_require_a_browser(String property, boolean required) {
        assertThat(Chromium.isRequired(property)).isEqualTo(required);
    }
}
