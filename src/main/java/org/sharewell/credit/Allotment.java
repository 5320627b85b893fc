package org.sharewell.credit;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** How many thanks a person may still give this week, which begins on Monday where they are; one that was withdrawn stays counted. */
@ApplicationScoped
class Allotment {
    private final EntityManager entities;
    private final Clock clock;
    private final int week;

    Allotment(EntityManager entities, Clock clock, @ConfigProperty(name = "sharewell.thanks-a-week", defaultValue = "5") int week) {
        this.entities = entities;
        this.clock = clock;
        this.week = week;
    }

    int week() {
        return week;
    }

    long left(Viewer viewer) {
        var today = LocalDate.ofInstant(clock.instant(), viewer.zone());
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).atStartOfDay(viewer.zone()).toInstant();
        var given = (long) entities.unwrap(Session.class)
                .createNativeQuery("select count(*) as n from thanks where giver_id = :giver and given_at >= :monday", Object.class)
                .addScalar("n", Long.class).setParameter("giver", viewer.id()).setParameter("monday", monday).getSingleResult();
        return Math.max(0, week - given);
    }

    /** Refuses once the week's are given; whoever gives several at once gives them one after the other. */
    @Transactional(MANDATORY)
    void take(Viewer viewer) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('thanks:' || :giver, 0)) as text)", String.class)
                .setParameter("giver", viewer.id().toString()).getSingleResult();
        if (left(viewer) == 0) throw Refusal.conflict(Message.of(CreditMessages.class, m -> m.allGiven(week)));
    }
}
