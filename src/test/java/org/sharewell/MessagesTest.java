package org.sharewell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Both languages say everything: no sentence is missing in German, none is left over, none loses what it is about. */
class MessagesTest {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)");

    static Stream<Class<?>> bundles() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.sharewell").stream()
                .filter(type -> type.isAnnotatedWith(MessageBundle.class)).map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_sentence_is_there_in_german(Class<?> bundle) throws IOException {
        var german = german(bundle);
        assertThat(new TreeSet<>(german.stringPropertyNames())).isEqualTo(new TreeSet<>(english(bundle).keySet()));
        assertThat(german.values()).noneMatch(words -> words.toString().isBlank());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_sentence_names_the_same_things_in_german(Class<?> bundle) throws IOException {
        var german = german(bundle);
        english(bundle).forEach((name, words) -> assertThat(parameters(german.getProperty(name))).as(name).isEqualTo(parameters(words)));
    }

    private static Map<String, String> english(Class<?> bundle) {
        return Arrays.stream(bundle.getMethods()).collect(Collectors.toMap(m -> m.getName(), m -> m.getAnnotation(Message.class).value()));
    }

    private static Properties german(Class<?> bundle) throws IOException {
        var file = "/messages/" + bundle.getAnnotation(MessageBundle.class).value() + "_de.properties";
        try (var in = new InputStreamReader(MessagesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            var german = new Properties();
            german.load(in);
            return german;
        }
    }

    private static TreeSet<String> parameters(String words) {
        return PARAMETER.matcher(words).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
