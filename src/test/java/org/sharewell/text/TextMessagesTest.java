package org.sharewell.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.quarkus.qute.i18n.Message;

class TextMessagesTest {
    @Test
    void each_sentence_has_its_german_with_the_same_parameters() throws IOException {
        var german = new Properties();
        try (var file = TextMessages.class.getResourceAsStream("/messages/text_de.properties")) {
            german.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        assertThat(german.keySet()).hasSameSizeAs(TextMessages.class.getDeclaredMethods());
        for (Method sentence : TextMessages.class.getDeclaredMethods()) {
            assertThat(parameters(german.getProperty(sentence.getName()))).as(sentence.getName()).isEqualTo(parameters(sentence.getAnnotation(Message.class).value()));
        }
    }

    private static List<String> parameters(String words) {
        return Pattern.compile("\\{\\w+}").matcher(words).results().map(MatchResult::group).distinct().sorted().toList();
    }
}
