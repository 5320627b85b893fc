package org.sharewell.text.conversion;

import java.util.Optional;

/** What becomes of the addresses in HTML from elsewhere. */
public interface Addresses {
    /** Where the link shall lead; empty leaves its words only. */
    Optional<String> link(String href);

    /** The address of the picture; empty leaves it out. */
    Optional<String> picture(String source);
}
