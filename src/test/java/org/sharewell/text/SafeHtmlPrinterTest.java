package org.sharewell.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.Variant;

class SafeHtmlPrinterTest {
    private static final String HTML = "<p>a &amp; {b}</p>";

    private static String printed(String template) {
        var engine = Engine.builder().addDefaults().addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)));
        new SafeHtmlPrinter().register(engine);
        return engine.build().parse(template, Variant.forContentType(Variant.TEXT_HTML)).data("html", new SafeHtml(HTML)).data("string", HTML).render();
    }

    @Test
    void safe_html_is_printed_as_it_is_and_not_read_as_a_template() {
        assertThat(printed("{html}")).isEqualTo(HTML);
    }

    @Test
    void everything_else_is_escaped() {
        assertThat(printed("{string}")).isEqualTo("&lt;p&gt;a &amp;amp; {b}&lt;/p&gt;");
    }
}
