package org.sharewell.posts.locks;

import org.sharewell.text.OneLine;
import org.sharewell.text.Text;

/** Why somebody ends a conversation. */
record LockForm(@OneLine(min = 3, max = 280) String reason) {
    LockForm {
        reason = Text.oneLine(reason);
    }
}
