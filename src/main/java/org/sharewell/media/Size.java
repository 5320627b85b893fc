package org.sharewell.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How large a picture is asked for: a square face, the width of a column, or all there is. */
public enum Size {
    SMALL(160), MEDIUM(720), ORIGINAL(2000);

    /** Pixels: the side of the square for a small one, else the greatest width. */
    final int width;

    Size(int width) {
        this.width = width;
    }

    /** The name in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Size> of(String slug) {
        return Arrays.stream(values()).filter(size -> size.slug().equals(slug)).findFirst();
    }
}
