package org.sharewell.credit.claims;

import jakarta.ws.rs.FormParam;

import org.sharewell.text.Multiline;
import org.sharewell.text.Text;

/** Why it was not used. */
public record AnswerForm(@FormParam("answer") @Multiline(min = 10, max = 500) String answer) {
    public AnswerForm {
        answer = Text.multiline(answer).strip();
    }
}
