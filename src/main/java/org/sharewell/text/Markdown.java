package org.sharewell.text;

import java.time.Duration;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import org.sharewell.web.Refusal;

/** Turns Markdown into safe HTML, within limits of size and time. */
@Singleton
public final class Markdown {
    /** Rises with every change of what is rendered or allowed, so that stored HTML is made anew. */
    public static final int VERSION = 1;

    private final Workers workers;

    public Markdown() {
        this(Duration.ofSeconds(2));
    }

    Markdown(Duration deadline) {
        this.workers = new Workers(Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8), deadline);
    }

    /** The text as HTML and what it contains; refuses, at the field {@code markdown}, what is over a {@link Limit}. */
    public Rendered render(String markdown) {
        Limit.BYTES.check(Text.bytes(markdown));
        Limit.LINES.check(markdown.lines().count());
        return workers.within(() -> Rendering.of(markdown));
    }

    /** The HTML stored by that version for that source; made anew when it is older. */
    public SafeHtml cached(String html, int version, String source) {
        return version == VERSION ? new SafeHtml(html) : anew(source);
    }

    // A text that was within the limits once must stay readable when the limits change.
    private SafeHtml anew(String source) {
        try {
            return render(source).html();
        } catch (Refusal refusal) {
            if (refusal.status() != 422) throw refusal;
            return Rendering.plain(source);
        }
    }

    @PreDestroy
    void close() {
        workers.close();
    }
}
