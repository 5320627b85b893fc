package org.sharewell.credit.claims;

import jakarta.ws.rs.FormParam;

import org.sharewell.text.Multiline;
import org.sharewell.text.Text;

/** Which post of one's own was used, by its address, and what of it. */
public record ClaimForm(@FormParam("source") String source, @FormParam("said") @Multiline(min = 20, max = 500) String said) {
    public ClaimForm {
        source = Text.oneLine(source);
        said = Text.multiline(said).strip();
    }
}
