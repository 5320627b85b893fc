package org.sharewell.text.conversion;

import java.util.Optional;

/** Counts what is left out on the way, and asks what may stay. */
final class Left {
    private final Addresses addresses;
    private int pictures;
    private int links;
    private int embedded;

    Left(Addresses addresses) {
        this.addresses = addresses;
    }

    void embedded() {
        embedded++;
    }

    Optional<String> picture(String source) {
        var kept = addresses.picture(source);
        if (kept.isEmpty()) pictures++;
        return kept;
    }

    /** A place in a page that does not come along is no loss. */
    Optional<String> link(String href) {
        if (href.isBlank() || href.startsWith("#")) return Optional.empty();
        var kept = addresses.link(href);
        if (kept.isEmpty()) links++;
        return kept;
    }

    Converted with(String markdown) {
        return new Converted(markdown, pictures, links, embedded);
    }
}
