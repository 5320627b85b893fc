package org.sharewell.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.sharewell.web.Refusal;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Variant;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class MarkdownInTheServiceTest {
    @Inject
    Markdown markdown;

    @Inject
    Engine engine;

    @Test
    void a_refusal_names_the_limit_and_what_was_found_in_both_languages() {
        var refusal = catchThrowableOfType(Refusal.class, () -> markdown.render("[a](/x) ".repeat(214)));
        assertThat(refusal.errors().in(Locale.ENGLISH).get("markdown")).containsExactly("This text has 214 links; at most 200 are possible.");
        assertThat(refusal.errors().in(Locale.GERMAN).get("markdown")).containsExactly("Dieser Text hat 214 Links, möglich sind höchstens 200.");
    }

    @Test
    void templates_print_what_was_rendered_and_escape_the_rest() {
        var page = engine.parse("{html} {string}", Variant.forContentType(Variant.TEXT_HTML));
        assertThat(page.data("html", markdown.render("*a*").html()).data("string", "<p>").render().replace("\n", "")).isEqualTo("<p><em>a</em></p> &lt;p&gt;");
    }
}
