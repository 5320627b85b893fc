package org.sharewell.following;

import jakarta.ws.rs.FormParam;

import org.sharewell.text.OneLine;
import org.sharewell.text.Text;

/** What somebody keeps a post with: a line to themselves, or null to leave the one there is; or that they keep it no more. */
public record SaveForm(@FormParam("note") @OneLine(max = 280) String note, @FormParam("back") boolean back, @FormParam("from") String from) {
    public SaveForm {
        note = note == null ? null : Text.oneLine(note);
    }

    boolean isFromList() {
        return "list".equals(from);
    }
}
