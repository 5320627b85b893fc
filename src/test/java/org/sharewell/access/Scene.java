package org.sharewell.access;

import java.util.HashMap;
import java.util.Map;

/** One state of things: a post and what hangs on it, each by the placeholder that addresses it. */
public record Scene(String state, Map<String, String> things) {
    /** An address or a text with its placeholders filled in. */
    public String fill(String template) {
        var filled = template;
        for (var thing : things.entrySet()) filled = filled.replace("{" + thing.getKey() + "}", thing.getValue());
        return filled;
    }

    Scene with(String name, String value) {
        var more = new HashMap<>(things);
        more.put(name, value);
        return new Scene(state, more);
    }

    String get(String name) {
        return things.get(name);
    }

    /** A word that stands nowhere else, for one field of this scene. */
    static String canary(String state, String field) {
        return "qz" + state + "x" + field;
    }
}
