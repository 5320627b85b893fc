package org.sharewell.credit;

import java.time.Instant;
import java.util.UUID;

import org.sharewell.web.Cursor;

/** One thank-you as it is read; the comment is null where the post itself is meant. */
public record Thank(UUID id, UUID post, String title, UUID comment, UUID giver, String username, String name, String[] people, String[] names,
        String reason, Instant at) {
    public String path() {
        return "/posts/" + post + (comment == null ? "" : "#c-" + comment);
    }

    Cursor cursor() {
        return Cursor.after(at, id);
    }

    /** All who were thanked, as one line. */
    public String thanked() {
        return String.join(", ", names);
    }
}
