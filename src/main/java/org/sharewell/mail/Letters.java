package org.sharewell.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.sharewell.web.Ids;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** All letters and how they stand: pending, sending, then sent, bounced, uncertain or withheld. */
@ApplicationScoped
class Letters {
    static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private static final String ADD = """
            insert into letter (id, person_id, reason, email, name, language, subject, text, html, unsubscribe, reply_to, good_until, state, since, due_at)
            values (:id, :person, :reason, :email, :name, :language, :subject, :text, :html, :unsubscribe, :replyTo, :until, 'pending', :now, :now)
            on conflict on constraint letter_once do update set
              email = excluded.email, name = excluded.name, language = excluded.language, subject = excluded.subject, text = excluded.text,
              html = excluded.html, unsubscribe = excluded.unsubscribe, reply_to = excluded.reply_to, good_until = excluded.good_until, state = 'pending', since = :now, due_at = :now
            where letter.state = 'withheld'""";

    // A row that another replica holds is its own business; this one takes the next.
    private static final String TAKE = """
            with next as (
              select l.id from letter l join person p on p.id = l.person_id and p.deactivated_at is null
              where l.state = 'pending' and l.due_at <= :now and l.good_until > :now
              order by l.due_at, l.id limit 1 for update of l skip locked)
            update letter set state = 'sending', since = :now, attempts = attempts + 1 from next where letter.id = next.id
            returning letter.id, attempts, email, name, language, subject, text, html, unsubscribe, reply_to, since""";

    // The words are of no use any more, and the address that unsubscribes is nobody's business but the reader's.
    private static final String SETTLE = """
            update letter set state = :state, since = :now, text = '', html = '', unsubscribe = null, reply_to = null
            where id = :id and state = 'sending' and attempts = :attempt""";

    private static final String POSTPONE = """
            update letter set state = 'pending', since = :now, due_at = :due where id = :id and state = 'sending' and attempts = :attempt""";

    private static final String GIVE_UP = """
            update letter set state = 'uncertain', since = :now, text = '', html = '', unsubscribe = null, reply_to = null where state = 'sending' and since < :before""";

    private static final String WITHHOLD = """
            update letter set state = 'withheld', since = :now, text = '', html = '', unsubscribe = null, reply_to = null
            where state = 'pending' and due_at <= :now and (good_until <= :now
              or exists (select 1 from person p where p.id = person_id and p.deactivated_at is not null))""";

    private final Session session;
    private final Clock clock;

    Letters(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** Whether there is one for the reason that has been sent, or may be. */
    boolean has(UUID person, String reason) {
        return session.createNativeQuery("select exists (select 1 from letter where person_id = :person and reason = :reason and state <> 'withheld')", Boolean.class)
                .setParameter("person", person).setParameter("reason", reason).getSingleResult();
    }

    /** Adds a letter as it will be read; false if there was one for the same reason. One that was withheld has never been anywhere: this replaces it. */
    @Transactional(MANDATORY)
    boolean add(Letter letter, Writing.Written written) {
        var to = letter.to();
        return session.createNativeMutationQuery(ADD).setParameter("id", Ids.next()).setParameter("person", to.person())
                .setParameter("reason", letter.reason()).setParameter("email", to.address().email()).setParameter("name", to.address().name())
                .setParameter("language", to.locale().getLanguage()).setParameter("subject", letter.wording().subject())
                .setParameter("text", written.text()).setParameter("html", written.html())
                .setParameter("unsubscribe", written.unsubscribe(), String.class).setParameter("replyTo", letter.replyTo(), String.class).setParameter("until", letter.until())
                .setParameter("now", clock.instant()).executeUpdate() > 0;
    }

    /** Takes what is due next, for whoever asked alone, to be carried once the transaction has committed. */
    @Transactional(MANDATORY)
    Optional<Posted> take() {
        return session.createNativeQuery(TAKE, Posted.class).setParameter("now", clock.instant()).stream().findFirst();
    }

    /** Notes what became of it, unless it has been given up meanwhile. */
    @Transactional(MANDATORY)
    void settle(Posted letter, Fate fate) {
        switch (fate) {
            case SENT, BOUNCED, UNCERTAIN -> session.createNativeMutationQuery(SETTLE).setParameter("state", fate.name().toLowerCase(Locale.ROOT))
                    .setParameter("id", letter.id()).setParameter("attempt", letter.attempts()).setParameter("now", clock.instant()).executeUpdate();
            case LATER, UNREACHABLE -> session.createNativeMutationQuery(POSTPONE).setParameter("due", clock.instant().plus(pause(letter.attempts())))
                    .setParameter("id", letter.id()).setParameter("attempt", letter.attempts()).setParameter("now", clock.instant()).executeUpdate();
        }
    }

    /** 1, 2, 4 … 60 minutes, give or take a quarter, so that what failed together does not come back together. */
    static Duration pause(int attempts) {
        var minutes = Math.min(1L << Math.min(attempts - 1, 30), LONGEST_PAUSE.toMinutes());
        return Duration.ofMillis((long) (minutes * 60_000 * ThreadLocalRandom.current().nextDouble(0.75, 1.25)));
    }

    /** Calls uncertain what somebody took before then and never settled; says how many. */
    @Transactional(MANDATORY)
    int giveUp(Instant before) {
        return session.createNativeMutationQuery(GIVE_UP).setParameter("before", before).setParameter("now", clock.instant()).executeUpdate();
    }

    /** Keeps back what says nothing any more, and what is for people who have left. */
    @Transactional(MANDATORY)
    void withhold() {
        session.createNativeMutationQuery(WITHHOLD).setParameter("now", clock.instant()).executeUpdate();
    }

    /** Forgets what was settled before then, with its reason. */
    @Transactional(MANDATORY)
    void forget(Instant before) {
        session.createNativeMutationQuery("delete from letter where state not in ('pending', 'sending') and since < :before")
                .setParameter("before", before).executeUpdate();
    }
}
