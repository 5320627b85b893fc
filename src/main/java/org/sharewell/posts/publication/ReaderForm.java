package org.sharewell.posts.publication;

import jakarta.ws.rs.FormParam;

import org.sharewell.text.OneLine;
import org.sharewell.text.Text;

/** Who is asked to read, and what to look at; a name that was completed has a comma behind it. */
public record ReaderForm(@FormParam("username") @OneLine(min = 1, max = 100) String username, @FormParam("note") @OneLine(max = 500) String note) {
    public ReaderForm {
        username = Text.oneLine(username).replaceFirst("^@", "").replaceFirst("\\s*,$", "");
        note = Text.oneLine(note);
    }
}
