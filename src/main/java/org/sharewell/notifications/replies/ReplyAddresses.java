package org.sharewell.notifications.replies;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import io.quarkus.scheduler.Scheduled;

import org.sharewell.people.Person;
import org.sharewell.people.Token;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Addresses that stand for one person and what they answer, each with a secret that nobody can guess; they hold for 90 days. */
@ApplicationScoped
public class ReplyAddresses {
    private static final Duration KEPT = Duration.ofDays(90);
    /** Mail servers may change the case of an address: so it has only one. */
    private static final Pattern SECRET = Pattern.compile("\\+([0-9a-f]{40})@");

    private final Session session;
    private final ReplySettings settings;
    private final Clock clock;

    ReplyAddresses(Session session, ReplySettings settings, Clock clock) {
        this.session = session;
        this.settings = settings;
        this.clock = clock;
    }

    /** A new address for a person to answer a post, and one of its comments if it is named; none where nobody would read it. */
    @Transactional(MANDATORY)
    public Optional<String> of(Person person, UUID post, UUID comment) {
        if (post == null || settings.host().isEmpty() || settings.address().isEmpty()) return Optional.empty();
        var secret = HexFormat.of().formatHex(Token.random().hash(), 0, 20);
        session.createNativeMutationQuery("""
                insert into reply_address (token_hash, person_id, post_id, comment_id, made_at) values (:hash, :person, :post, cast(:comment as uuid), :now)""")
                .setParameter("hash", new Token(secret).hash()).setParameter("person", person.id).setParameter("post", post)
                .setParameter("comment", comment, UUID.class).setParameter("now", clock.instant()).executeUpdate();
        return settings.address().map(address -> address.replaceFirst("@", "+" + secret + "@"));
    }

    /** What an address stands for, if it is one of these. */
    Optional<Meant> meant(String address) {
        var secret = SECRET.matcher(address.toLowerCase(java.util.Locale.ROOT));
        if (!secret.find()) return Optional.empty();
        return session.createNativeQuery("select person_id, post_id, comment_id from reply_address where token_hash = :hash and made_at > :since", Meant.class)
                .setParameter("hash", new Token(secret.group(1)).hash()).setParameter("since", clock.instant().minus(KEPT)).uniqueResultOptional();
    }

    @Scheduled(every = "24h", delayed = "19m")
    @Transactional
    void forget() {
        session.createNativeMutationQuery("delete from reply_address where made_at < :then").setParameter("then", clock.instant().minus(KEPT)).executeUpdate();
        session.createNativeMutationQuery("delete from incoming_mail where seen_at < :then").setParameter("then", clock.instant().minus(KEPT)).executeUpdate();
    }

    record Meant(UUID person, UUID post, UUID comment) {}
}
