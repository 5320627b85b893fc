package org.sharewell.imports.report;

import java.io.PrintWriter;
import java.io.StringWriter;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ReportTextTest {
    private final Report report = new Report();

    private String said() {
        var out = new StringWriter();
        new ReportText(report, false).print(new PrintWriter(out), new PrintWriter(new StringWriter()));
        return out.toString();
    }

    private void warn(int times) {
        for (int i = 0; i < times; i++) report.warn(Place.of("x"), ImportMessages::empty);
    }

    @Test
    void one_is_said_as_one_and_more_as_more() {
        assertThat(said()).contains("0 errors, 0 warnings, 0 notices");
        report.error(Place.of("x"), ImportMessages::empty);
        report.notice(Place.of("x"), ImportMessages::empty);
        warn(101);
        assertThat(said()).contains("1 error, 101 warnings, 1 notice\n", "… and 1 more warning (--report").doesNotContain("1 errors");
        warn(1);
        assertThat(said()).contains("… and 2 more warnings (--report");
    }
}
