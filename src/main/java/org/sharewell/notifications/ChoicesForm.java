package org.sharewell.notifications;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.MultivaluedMap;

import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** A channel for each kind, as a form sends them. */
record ChoicesForm(Map<Kind, Channel> channels) {
    static ChoicesForm of(MultivaluedMap<String, String> fields) {
        var channels = new EnumMap<Kind, Channel>(Kind.class);
        for (var kind : Kind.values()) channels.put(kind, Channel.of(fields.getFirst(kind.key())).orElseThrow(() -> Refusal.invalid(kind.key(),
                Message.of(NotificationMessages.class, NotificationMessages::unknownChannel))));
        return new ChoicesForm(channels);
    }

    /** The rows of the table where they are chosen. */
    static List<Line> lines(Map<Kind, Channel> channels) {
        return List.of(Kind.values()).stream().map(kind -> new Line(kind, channels.get(kind))).toList();
    }

    public record Line(Kind kind, Channel chosen) {
        public List<Channel> channels() {
            return List.of(Channel.values());
        }
    }
}
