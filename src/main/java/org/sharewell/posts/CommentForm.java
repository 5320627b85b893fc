package org.sharewell.posts;

import java.util.UUID;

import org.sharewell.text.Multiline;
import org.sharewell.text.Text;

/** What somebody answers, and to which comment if not to the post itself. */
record CommentForm(@Multiline(min = 1, max = 10_000) String markdown, UUID parent) {
    CommentForm {
        markdown = Text.multiline(markdown);
    }
}
