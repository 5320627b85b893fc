package org.sharewell.spaces;

import java.util.List;
import java.util.Map;

/** A space's form as it is shown: what is typed in it, of which version, and what is wrong with it. */
record Sheet(long version, SpaceForm form, boolean readerRequired, Map<String, List<String>> errors) {
    /** Of a space that is to be founded. */
    Sheet(SpaceForm form, Map<String, List<String>> errors) {
        this(0, form, false, errors);
    }

    public List<String> wrong(String field) {
        return errors.get(field);
    }

    public boolean is(String visibility) {
        return form.visibility().equals(visibility);
    }
}
