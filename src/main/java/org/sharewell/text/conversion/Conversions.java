package org.sharewell.text.conversion;

import java.time.Duration;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import org.sharewell.text.Workers;
import org.sharewell.web.PublicUrl;

/** Makes Markdown of what people paste, within limits of size and time. */
@Singleton
public class Conversions {
    /** In characters; longer is for the caller to refuse. */
    public static final int LONGEST = 2_000_000;

    private final Workers workers = new Workers(2, Duration.ofSeconds(3));
    private final Addresses addresses;

    Conversions(PublicUrl home) {
        this.addresses = new KnownAddresses(home.origin());
    }

    /** The HTML as Markdown; refuses what takes too long. */
    public Converted convert(String html) {
        return workers.within(() -> MarkdownFromHtml.of(html, addresses));
    }

    @PreDestroy
    void close() {
        workers.close();
    }
}
