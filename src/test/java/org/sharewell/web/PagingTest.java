package org.sharewell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    private final UUID id = Ids.next();

    @Test
    void the_extra_row_only_says_that_there_is_more() {
        var slice = Slice.of(List.of("a", "b", "c"), new Limit(2), name -> Cursor.after(name, id));
        assertThat(slice.items()).containsExactly("a", "b");
        assertThat(slice.next()).isEqualTo(new Cursor("b", id));
        assertThat(Slice.of(List.of("a", "b"), new Limit(2), name -> Cursor.after(name, id)).next()).isNull();
    }

    @Test
    void a_cursor_by_name_is_not_one_by_time() {
        var byName = Cursor.fromString(Cursor.after("Zoë; drop table", id).toString());
        assertThatThrownBy(byName::at).isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.status()).isEqualTo(400));
        assertThat(Cursor.after(Instant.EPOCH, id).at()).isEqualTo(Instant.EPOCH);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/posts/1", "/search?q=a%20b#c", "/people/zoë" })
    void a_path_of_ours_may_be_gone_to(String path) {
        assertThat(SeeOther.isLocal(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "posts", "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "/a\r\nSet-Cookie: x=y", "\\evil", "/\t/evil.example" })
    void nowhere_else(String path) {
        assertThat(SeeOther.isLocal(path)).isFalse();
        assertThatThrownBy(() -> SeeOther.to(path)).isInstanceOf(IllegalArgumentException.class);
    }
}
