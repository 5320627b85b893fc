package org.sharewell.posts.copies;

import java.time.Instant;
import java.util.Map;

/**
 * A form's fields as they were typed.
 *
 * @param tab     the page they were typed on: another tab is another page
 * @param version of what they change, as it was once this was kept; null where they change nothing
 */
public record Copy(Map<String, String> fields, String tab, Long version, Instant savedAt) {
    /** What stands in a field; empty where nothing does. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Whether it was typed on this page, and nowhere else since. */
    public boolean isOf(String page) {
        return page != null && page.equals(tab);
    }

    /** Whether this page was the last to change what the version says. */
    public boolean isLastOf(String page, long version) {
        return isOf(page) && this.version != null && this.version == version;
    }
}
