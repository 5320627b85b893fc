package org.sharewell.credit;

import jakarta.ws.rs.FormParam;

import org.sharewell.text.Multiline;
import org.sharewell.text.Text;

/** What somebody used a post for. */
public record UseForm(@FormParam("note") @Multiline(min = 10, max = 300) String note) {
    public UseForm {
        note = Text.multiline(note).strip();
    }
}
