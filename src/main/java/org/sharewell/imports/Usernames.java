package org.sharewell.imports;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes usernames of the keys of a source; no two keys get the same. */
public final class Usernames {
    private static final int LONGEST = 64;

    private final Set<String> taken = new HashSet<>();

    public String of(String key) {
        var wanted = form(key);
        var username = wanted;
        for (int i = 2; !taken.add(username); i++) {
            var ending = "-" + i;
            username = wanted.substring(0, Math.min(wanted.length(), LONGEST - ending.length())) + ending;
        }
        return username;
    }

    /** What a key looks like as a username, taken or not. */
    public static String form(String key) {
        if (key.matches("[a-z0-9][a-z0-9._-]{0,63}")) return key;
        var plain = Normalizer.normalize(key.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        var form = plain.replaceAll("[^a-z0-9._-]+", "-").replaceAll("^[._-]+|-+$", "");
        return form.isEmpty() ? "person" : form.substring(0, Math.min(form.length(), LONGEST));
    }
}
