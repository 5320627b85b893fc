package org.sharewell.posts.gatherings;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sharewell.people.Zones;
import org.sharewell.posts.Post;

/** The form in which a gathering is planned: of which post, whether it has been before, what was typed, and what is wrong with it. */
record Sheet(Post post, boolean exists, GatheringForm form, Map<String, List<String>> errors) {
    public List<String> wrong(String field) {
        return errors.get(field);
    }

    public Map<String, List<Zones.Zone>> zones(Locale locale) {
        return Zones.byRegion(locale);
    }

    /** Whether one can still take it back without telling anybody. */
    public boolean isRemovable() {
        return exists && post.state().isDraft();
    }
}
