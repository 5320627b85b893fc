package org.sharewell.journeys;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Keyboard;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.sharewell.media.Drawn;

import static org.assertj.core.api.Assertions.assertThat;

/** Measures how long a key takes to show in an article of 20,000 words with 60 pictures; run by bench/typing, not with the tests. */
@QuarkusTest
class TypingBench extends Journey {
    private static final int WORDS = 20_000;
    private static final int PICTURES = 60;
    private static final int KEYS = 200;
    private static final int PAUSE = 90;
    private static final int REST = 600;
    private static final String SENTENCE = "The quick brown fox ";
    // From the key's own time to after the frame that shows it: the message comes only when that has been painted.
    private static final String MEASURE = """
            () => {
              window.keys = [];
              window.slow = [];
              if (window.measured) return document.querySelector('#markdown').focus();
              window.measured = true;
              new PerformanceObserver((list) => list.getEntries().forEach((entry) => entry.name === 'keydown' && window.slow.push(entry.duration)))
                .observe({ type: 'event', durationThreshold: 16 });
              document.addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => window.keys.push(performance.now() - timeStamp);
                port2.postMessage(null);
              }), true);
              const area = document.querySelector('#markdown');
              const middle = area.value.indexOf('\\n\\n', area.value.length / 2);
              area.focus();
              area.setSelectionRange(middle, middle);
            }""";

    @Test
    void two_hundred_keys_in_the_middle_of_a_long_article() {
        var amal = desk("amal").open(draft() + "/edit");
        type(amal, "preview closed");
        amal.button("Preview").click();
        amal.find("#preview p").last().waitFor();
        type(amal, "preview open");
    }

    private String draft() {
        var form = cast.as("amal").formParam("kind", "article").formParam("place", "blog").formParam("act", "save").formParam("title", "A long article").formParam("markdown", article());
        return URI.create(form.post("/drafts").then().statusCode(303).extract().header("Location")).getPath().replace("/edit", "");
    }

    private void type(Desk amal, String state) {
        amal.page.waitForTimeout(3000);
        amal.page.evaluate(MEASURE);
        // With a rest between sentences, so that saving and the preview fall among the keys.
        for (int typed = 0; typed < KEYS; typed += SENTENCE.length()) {
            amal.page.keyboard().type(SENTENCE, new Keyboard.TypeOptions().setDelay(PAUSE));
            amal.page.waitForTimeout(REST);
        }
        amal.page.waitForTimeout(500);
        print(state, ((List<?>) amal.page.evaluate("window.keys")).stream().mapToDouble(time -> ((Number) time).doubleValue()).sorted().toArray(),
                ((List<?>) amal.page.evaluate("window.slow")).size());
    }

    private void print(String state, double[] times, int slow) {
        assertThat(times).hasSizeGreaterThanOrEqualTo(KEYS);
        System.out.printf("typing, %s, %d words, %d pictures, %d keys %d ms apart: p50 %.1f ms, p95 %.1f ms, max %.1f ms; %d keys took 16 ms or more by the browser's own event timing%n",
                state, WORDS, PICTURES, times.length, PAUSE, at(times, .5), at(times, .95), times[times.length - 1], slow);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(sorted.length * share))];
    }

    private String uploaded(int number) {
        return cast.as("amal").accept("application/json").multiPart("file", "figure-" + number + ".png", Drawn.png(1600 + number, 900), "image/png")
                .post("/images").then().statusCode(201).extract().path("markdown");
    }

    /** Paragraphs of 100 words with headings, lists and pictures among them. */
    private String article() {
        return IntStream.range(0, WORDS / 100).mapToObj(this::section).collect(Collectors.joining("\n\n"));
    }

    private String section(int number) {
        var words = "Winter weighs more than summer does here ".repeat(14) + "and so on.";
        var picture = number * PICTURES / (WORDS / 100) < (number + 1) * PICTURES / (WORDS / 100) ? "\n\n" + uploaded(number) : "";
        return (number % 10 == 0 ? "## Part " + number + "\n\n" : "") + words + picture;
    }
}
