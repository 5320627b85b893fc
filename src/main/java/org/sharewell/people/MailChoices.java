package org.sharewell.people;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import io.quarkus.scheduler.Scheduled;

import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Which mail people want: all of it until they say no, on their settings page or by the link in a mail. */
@ApplicationScoped
public class MailChoices {
    /** Longer than anybody keeps a mail at hand; the settings page works for ever. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final Session session;
    private final Clock clock;

    MailChoices(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    public boolean wants(UUID person, MailKind kind) {
        return session.createNativeQuery("select not exists (select 1 from mail_refusal where person_id = :person and kind = :kind)", Boolean.class)
                .setParameter("person", person).setParameter("kind", kind.key()).getSingleResult();
    }

    /** Whether there is an address at which mail can reach somebody. */
    public boolean hasAddress(UUID person) {
        return session.createNativeQuery("select email is not null from person where id = :person", Boolean.class).setParameter("person", person).getSingleResult();
    }

    /** A path for one mail: a POST there, by whoever has the mail and signed in or not, ends mails of the kind. */
    @Transactional(MANDATORY)
    public String unsubscribePath(UUID person, MailKind kind) {
        var token = Token.random();
        session.createNativeMutationQuery("insert into unsubscription (token_hash, person_id, kind, made_at) values (:hash, :person, :kind, :now)")
                .setParameter("hash", token.hash()).setParameter("person", person).setParameter("kind", kind.key())
                .setParameter("now", clock.instant()).executeUpdate();
        return "/unsubscribe/" + token.secret();
    }

    @Transactional(MANDATORY)
    void choose(UUID person, MailKind kind, boolean wanted) {
        if (wanted) session.createNativeMutationQuery("delete from mail_refusal where person_id = :person and kind = :kind")
                .setParameter("person", person).setParameter("kind", kind.key()).executeUpdate();
        else session.createNativeMutationQuery("""
                insert into mail_refusal (person_id, kind, refused_at) values (:person, :kind, :now) on conflict do nothing""")
                .setParameter("person", person).setParameter("kind", kind.key()).setParameter("now", clock.instant()).executeUpdate();
    }

    /** Which kind a path ends; not found unless it was made by us. */
    MailKind look(String secret) {
        return session.createNativeQuery("select kind from unsubscription where token_hash = :hash", String.class)
                .setParameter("hash", new Token(secret).hash()).uniqueResultOptional().map(MailKind::of).orElseThrow(Refusal::notFound);
    }

    /** Ends mails of the kind that the path stands for; again, and it is still so. */
    @Transactional(MANDATORY)
    void stop(String secret) {
        look(secret);
        session.createNativeMutationQuery("""
                insert into mail_refusal (person_id, kind, refused_at)
                select person_id, kind, :now from unsubscription where token_hash = :hash on conflict do nothing""")
                .setParameter("hash", new Token(secret).hash()).setParameter("now", clock.instant()).executeUpdate();
    }

    @Scheduled(every = "24h", delayed = "16m")
    @Transactional
    void forget() {
        session.createNativeMutationQuery("delete from unsubscription where made_at < :then")
                .setParameter("then", clock.instant().minus(KEPT)).executeUpdate();
    }
}
