package org.sharewell.text;

import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** How much a Markdown text may hold. */
enum Limit {
    BYTES(204_800, TextMessages::tooLong),
    LINES(10_000, TextMessages::tooManyLines),
    COLUMNS(50, TextMessages::tooManyColumns),
    CELLS(5_000, (m, _, max) -> m.tooManyCells(max)),
    LINKS(200, TextMessages::tooManyLinks),
    IMAGES(100, TextMessages::tooManyImages),
    MARKS(4_000, TextMessages::tooManyMarks),
    NESTING(32, TextMessages::tooDeep),
    LAID_OUT(1_048_576, (m, _, max) -> m.tooLongLaidOut(max));

    final long max;
    private final Words words;

    Limit(long max, Words words) {
        this.max = max;
        this.words = words;
    }

    void check(long found) {
        if (found > max) throw refusal(found);
    }

    private Refusal refusal(long found) {
        return Refusal.invalid("markdown", Message.of(TextMessages.class, m -> words.say(m, found, max)));
    }

    private interface Words {
        String say(TextMessages messages, long found, long max);
    }
}
