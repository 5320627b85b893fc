package org.sharewell.posts.copies;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Text as the database takes it: it knows neither NUL nor half a character; a line ends as it does in a browser's field. */
public final class Storable {
    private Storable() {}

    public static String of(String typed) {
        return typed == null ? "" : new String(typed.getBytes(UTF_8), UTF_8).replace("\0", "").replace("\r\n", "\n");
    }
}
