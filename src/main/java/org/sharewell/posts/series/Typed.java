package org.sharewell.posts.series;

import java.util.List;
import java.util.Map;

/** What was typed of a series and of a part of it, and what is wrong with that. */
record Typed(SeriesForm form, PartForm plan, Map<String, List<String>> errors) {
    static Typed of(SeriesForm form, PartForm plan, Map<String, List<String>> errors) {
        return new Typed(form, plan == null ? new PartForm("", "", "") : plan, errors);
    }

    public List<String> wrong(String field) {
        return errors.get(field);
    }
}
