package org.sharewell.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.inject.Singleton;

/** Writes events down and reads them back. */
@Singleton
class EventFormat {
    private static final String ROOT = "org.sharewell.";

    private final ObjectMapper json;

    EventFormat(ObjectMapper json) {
        // A record may lose a component while rows that have it still wait.
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    Written write(Event event) {
        try {
            return new Written(type(event.getClass()), json.writeValueAsString(event));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not an event that can be written down: " + event.getClass(), e);
        }
    }

    Event read(Written written) {
        try {
            return json.readValue(written.payload(), record(written.type()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not the payload of a " + written.type(), e);
        }
    }

    private static String type(Class<?> event) {
        if (!event.isRecord() || !event.getName().startsWith(ROOT)) throw new IllegalArgumentException("not a record of ours: " + event);
        return event.getName().substring(ROOT.length()).replace('$', '.');
    }

    private static Class<? extends Event> record(String type) {
        try {
            var found = Class.forName(className(type), false, Event.class.getClassLoader());
            if (found.isRecord() && Event.class.isAssignableFrom(found)) return found.asSubclass(Event.class);
        } catch (ClassNotFoundException | LinkageError renamed) {
            // told below
        }
        throw new UnknownEvent(type);
    }

    /** Packages are lower case and classes are not: the first capital begins the class, every later one a nested class. */
    private static String className(String type) {
        return ROOT + type.replaceAll("\\.(?=\\p{Upper})", "\\$").replaceFirst("\\$", ".");
    }
}
