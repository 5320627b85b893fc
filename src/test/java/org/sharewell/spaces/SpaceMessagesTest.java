package org.sharewell.spaces;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpaceMessagesTest {
    @Test
    void every_sentence_is_there_in_german_and_says_something() throws IOException {
        var german = new Properties();
        try (var file = getClass().getResourceAsStream("/messages/spaces_de.properties")) {
            german.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        assertThat(german.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(Arrays.stream(SpaceMessages.class.getMethods()).map(Method::getName).toList());
        assertThat(german.values()).noneMatch(words -> words.toString().isBlank());
    }
}
