package org.sharewell.imports.wordpress;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.sharewell.imports.report.Cause;
import org.sharewell.imports.report.ImportMessages;

/** What becomes of a post or page: whether everybody reads it, and why not. What was not public there is never public here. */
record Fate(boolean comes, boolean published, Optional<Cause> remark) {
    private static final Set<String> THROWN_AWAY = Set.of("trash", "auto-draft", "inherit");
    private static final Fate STAYS_THERE = new Fate(false, false, Optional.empty());

    static Fate of(Item item, Instant now) {
        if (!item.isWriting() || THROWN_AWAY.contains(item.status())) return STAYS_THERE;
        if (!item.text("wp:post_password").isEmpty()) return draft(ImportMessages::passwordBecomesDraft);
        if (!item.status().equals("publish")) return draft(m -> m.statusBecomesDraft(item.status()));
        if (item.type().equals("page")) return draft(ImportMessages::pageBecomesDraft);
        var date = Dates.of(item);
        if (date.isEmpty()) return draft(ImportMessages::dateMissing);
        return date.get().isAfter(now) ? draft(ImportMessages::futureBecomesDraft) : new Fate(true, true, Optional.empty());
    }

    private static Fate draft(Cause why) {
        return new Fate(true, false, Optional.of(why));
    }
}
