package org.sharewell.roster;

import java.time.YearMonth;

/** How somebody looks at the calendar; forms say from where they are sent, so that one stays there. */
enum View {
    MONTH(""), LIST("?view=list");

    private final String query;

    View(String query) {
        this.query = query;
    }

    /** As it stands in an address; what is not known is the month. */
    static View of(String written) {
        return "list".equals(written) ? LIST : MONTH;
    }

    public boolean isList() {
        return this == LIST;
    }

    /** Behind the path of the calendar, or of a slot's page. */
    public String query() {
        return query;
    }

    /** Where a slot is seen: in the list only as far as that goes, else in its month. */
    String showing(Slot slot, Span listed) {
        return "/calendar" + (isList() && listed.has(slot.day) ? query : "?month=" + YearMonth.from(slot.day)) + "#slot-" + slot.id;
    }
}
