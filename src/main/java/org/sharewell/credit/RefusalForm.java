package org.sharewell.credit;

import jakarta.ws.rs.FormParam;

import org.sharewell.text.Multiline;
import org.sharewell.text.Text;

/** Why a credit is wrong; may be empty. */
public record RefusalForm(@FormParam("why") @Multiline(max = 300) String why) {
    public RefusalForm {
        why = Text.multiline(why).strip();
    }
}
