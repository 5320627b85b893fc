package org.sharewell.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.sharewell.events.Audited;
import org.sharewell.events.Outbox;
import org.sharewell.people.Viewer;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** By which channel people are told of each kind: as they chose, or else the administrator, or else the program. */
@ApplicationScoped
class Choices {
    private static final String DEFAULTS = "select kind, channel from notification_default";
    private static final String OWN = "select kind, channel from notification_choice where person_id = :person";

    private final Session session;
    private final Outbox outbox;
    private final Clock clock;

    Choices(Session session, Outbox outbox, Clock clock) {
        this.session = session;
        this.outbox = outbox;
        this.clock = clock;
    }

    Map<Kind, Channel> defaults() {
        var channels = new EnumMap<Kind, Channel>(Kind.class);
        for (var kind : Kind.values()) channels.put(kind, kind.usual);
        session.createNativeQuery(DEFAULTS, Row.class).stream().forEach(row -> row.into(channels));
        return channels;
    }

    Map<Kind, Channel> of(UUID person) {
        var channels = defaults();
        session.createNativeQuery(OWN, Row.class).setParameter("person", person).stream().forEach(row -> row.into(channels));
        return channels;
    }

    /** What is as everybody has it anyway is no choice: it follows when the administrator changes it. */
    @Transactional(MANDATORY)
    void choose(Viewer viewer, Map<Kind, Channel> wanted) {
        var usual = defaults();
        wanted.forEach((kind, channel) -> {
            session.createNativeMutationQuery("delete from notification_choice where person_id = :person and kind = :kind")
                    .setParameter("person", viewer.id()).setParameter("kind", kind.key()).executeUpdate();
            if (channel != usual.get(kind)) session.createNativeMutationQuery("""
                    insert into notification_choice (person_id, kind, channel) values (:person, :kind, :channel)""")
                    .setParameter("person", viewer.id()).setParameter("kind", kind.key()).setParameter("channel", channel.key()).executeUpdate();
        });
    }

    /** How everybody is told who has not chosen. */
    @Transactional(MANDATORY)
    void decide(Viewer viewer, Map<Kind, Channel> wanted) {
        wanted.forEach((kind, channel) -> session.createNativeMutationQuery("""
                insert into notification_default (kind, channel) values (:kind, :channel) on conflict (kind) do update set channel = excluded.channel""")
                .setParameter("kind", kind.key()).setParameter("channel", channel.key()).executeUpdate());
        var told = wanted.entrySet().stream().map(choice -> choice.getKey().key() + "=" + choice.getValue().key()).sorted().collect(Collectors.joining(" "));
        outbox.add(new Decided(told, viewer.id(), clock.instant()));
    }

    record Row(String kind, String channel) {
        void into(Map<Kind, Channel> channels) {
            Kind.of(kind).ifPresent(known -> channels.put(known, Channel.of(channel).orElseThrow()));
        }
    }

    public record Decided(String channels, UUID actor, Instant at) implements Audited {}
}
