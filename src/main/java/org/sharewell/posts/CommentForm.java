package org.sharewell.posts;

import java.util.UUID;

import org.sharewell.text.Multiline;
import org.sharewell.text.Text;

/** What somebody answers, to which comment if not to the post itself, and whether they know that it does not reach all whom it names. */
record CommentForm(@Multiline(min = 1, max = 10_000) String markdown, UUID parent, boolean anyway) {
    CommentForm {
        markdown = Text.multiline(markdown);
    }
}
