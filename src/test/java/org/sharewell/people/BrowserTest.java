package org.sharewell.people;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BrowserTest {
    @Test
    void the_common_browsers_are_told_apart() {
        assertThat(Browser.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0"))
                .isEqualTo(new Browser("Edge", "Windows"));
        assertThat(Browser.of("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/18.0 Mobile Safari/604.1"))
                .isEqualTo(new Browser("Safari", "iPhone"));
        assertThat(Browser.of("Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36")).isEqualTo(new Browser("Chrome", "Android"));
    }

    @Test
    void what_is_unknown_has_no_name() {
        assertThat(Browser.of("")).isEqualTo(new Browser("", ""));
        assertThat(Browser.of("<script>")).isEqualTo(new Browser("", ""));
    }
}
