package org.sharewell.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @Test
    void a_header_has_the_name_in_both_forms() {
        assertThat(FileName.of("Grüße *1*.jpeg").disposition("jpg"))
                .isEqualTo("inline; filename=\"Gr__e _1_.jpg\"; filename*=UTF-8''Gr%C3%BC%C3%9Fe%20%2A1%2A.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\r\nSet-Cookie: x=1.png", "a\"; filename=\"b.html", "a\\\".png", "a;b=c.png", "\u202Egnp.exe", "\u2066a\u2069.png",
            "日本語.png", "😀.png", "\ud800.png", "a\u0000.png", "a\u2028b.png", "..", "", ".png", "'; drop table image; --", "%0d%0aX: 1" })
    void no_name_leaves_its_place_in_the_header(String name) {
        assertThat(FileName.of(name).disposition("png"))
                .matches("inline; filename=\"[A-Za-z0-9 ._()-]+\\.png\"; filename\\*=UTF-8''(%[0-9A-F]{2}|[A-Za-z0-9._-])+\\.png");
    }

    @Test
    void folders_control_characters_and_turned_writing_are_left_out() {
        assertThat(FileName.of("C:\\photos\\a\u202E\r\n\u200Bb.png").value()).isEqualTo("ab.png");
        assertThat(FileName.of("../../etc/passwd").value()).isEqualTo("passwd");
    }

    @Test
    void a_long_name_is_cut_between_characters() {
        assertThat(FileName.of("😀".repeat(300)).value().codePointCount(0, 400)).isEqualTo(200);
        assertThat(FileName.of("\u0958".repeat(200)).value().codePointCount(0, 200)).isEqualTo(200);
    }

    @Test
    void a_name_ends_no_link_text() {
        assertThat(FileName.of("a](javascript:x)![b.png").markdown()).isEqualTo("a\\](javascript:x)\\!\\[b");
    }
}
