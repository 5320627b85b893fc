package org.sharewell.posts.series;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import org.hibernate.Session;

import org.sharewell.people.People;
import org.sharewell.people.Person;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.web.Errors;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** What is done with the parts of a series that has been locked. */
@ApplicationScoped
public class Arrangement {
    /** Whoever plans farther ahead has mistyped a year. */
    private static final int FARTHEST_YEARS = 10;

    private final EntityManager entities;
    private final Validator validator;
    private final People people;
    private final Clock clock;

    Arrangement(EntityManager entities, Validator validator, People people, Clock clock) {
        this.entities = entities;
        this.validator = validator;
        this.people = people;
        this.clock = clock;
    }

    /** One more part, not written yet. */
    @Transactional(MANDATORY)
    public void plan(Viewer viewer, Series series, PartForm form) {
        validate(form);
        series.add(Part.planned(form.working(), writer(form), month(viewer, form, null)));
    }

    @Transactional(MANDATORY)
    void replan(Viewer viewer, Series series, UUID id, PartForm form) {
        validate(form);
        var part = series.part(id);
        series.replace(part.replanned(form.working(), writer(form), month(viewer, form, part.plannedFor())));
    }

    private void validate(PartForm form) {
        Errors.of(validator.validate(form)).refuse();
    }

    /** This month or a later one; one that has passed may stay. */
    private LocalDate month(Viewer viewer, PartForm form, LocalDate before) {
        var month = form.plannedFor();
        if (month == null || month.equals(before)) return month;
        var now = LocalDate.ofInstant(clock.instant(), viewer.zone()).withDayOfMonth(1);
        if (month.isBefore(now)) throw Refusal.invalid("month", Message.of(SeriesMessages.class, SeriesMessages::monthOver));
        if (month.isAfter(now.plusYears(FARTHEST_YEARS))) throw Refusal.invalid("month", Message.of(SeriesMessages.class, m -> m.monthTooFar(FARTHEST_YEARS)));
        return month;
    }

    private UUID writer(PartForm form) {
        if (form.who().isEmpty()) return null;
        return people.known(form.who()).filter(Person::isActive).map(p -> p.id)
                .orElseThrow(() -> Refusal.invalid("who", Message.of(SeriesMessages.class, m -> m.nobodyCalled(form.who()))));
    }

    /** A post or draft as a part of its own, at the end. */
    @Transactional(MANDATORY)
    public void add(Series series, Post post) {
        require(series, post);
        series.add(Part.written(post.id));
    }

    /** What was planned is written. */
    @Transactional(MANDATORY)
    void put(Series series, UUID part, Post post) {
        var planned = series.part(part);
        if (planned.post() != null) throw Refusal.conflict(Message.of(SeriesMessages.class, SeriesMessages::alreadyWritten));
        require(series, post);
        series.replace(planned.with(post.id));
    }

    private void require(Series series, Post post) {
        // Who puts one post into two series at once finds the other one here.
        entities.lock(post, LockModeType.PESSIMISTIC_WRITE);
        entities.flush();
        if (!series.takes(post)) throw refusal(SeriesMessages::otherPlace);
        if (stands(post)) throw refusal(SeriesMessages::inAnother);
    }

    /** Whether a post is a part of a series. */
    boolean stands(Post post) {
        return (boolean) entities.unwrap(Session.class).createNativeQuery("select exists (select 1 from series_part where post_id = :post) as so", Object.class)
                .addScalar("so", Boolean.class).setParameter("post", post.id).getSingleResult();
    }

    private static Refusal refusal(Function<SeriesMessages, String> why) {
        return Refusal.invalid("post", Message.of(SeriesMessages.class, why));
    }
}
