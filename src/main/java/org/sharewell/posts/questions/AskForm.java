package org.sharewell.posts.questions;

import jakarta.ws.rs.FormParam;

import org.sharewell.text.OneLine;
import org.sharewell.text.Text;

/** Whom somebody asks or passes a question on to, or why they cannot answer it. */
public record AskForm(@FormParam("username") String username, @FormParam("reason") @OneLine(max = 280) String reason) {
    public AskForm {
        username = username == null ? "" : username.strip().replaceFirst("^@", "");
        reason = reason == null ? "" : Text.oneLine(reason);
    }
}
