package org.sharewell.posts.publication;

import jakarta.ws.rs.FormParam;

import org.sharewell.text.Multiline;
import org.sharewell.text.Text;

/** What somebody remarks, and about which passage: its number, and words of it if not about all of it. */
public record RemarkForm(@FormParam("block") Integer block, @FormParam("quote") String quote,
        @FormParam("markdown") @Multiline(min = 1, max = 4000) String markdown, @FormParam("key") String key) {
    public RemarkForm {
        quote = quote == null ? "" : String.join(" ", quote.strip().split("\\s+"));
        markdown = Text.multiline(markdown);
    }

    String keyOrNull() {
        return key == null || key.isBlank() ? null : key;
    }
}
