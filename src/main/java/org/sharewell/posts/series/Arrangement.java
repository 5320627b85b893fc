package org.sharewell.posts.series;

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
import org.sharewell.posts.Post;
import org.sharewell.web.Errors;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** What is done with the parts of a series that has been locked. */
@ApplicationScoped
public class Arrangement {
    private final EntityManager entities;
    private final Validator validator;
    private final People people;

    Arrangement(EntityManager entities, Validator validator, People people) {
        this.entities = entities;
        this.validator = validator;
        this.people = people;
    }

    /** One more part, not written yet. */
    @Transactional(MANDATORY)
    public void plan(Series series, PartForm form) {
        validate(form);
        series.add(Part.planned(form.working(), writer(form), form.plannedFor()));
    }

    @Transactional(MANDATORY)
    void replan(Series series, UUID part, PartForm form) {
        validate(form);
        series.replace(series.part(part).replanned(form.working(), writer(form), form.plannedFor()));
    }

    private void validate(PartForm form) {
        Errors.of(validator.validate(form)).refuse();
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

    private boolean stands(Post post) {
        return (boolean) entities.unwrap(Session.class).createNativeQuery("select exists (select 1 from series_part where post_id = :post) as so", Object.class)
                .addScalar("so", Boolean.class).setParameter("post", post.id).getSingleResult();
    }

    private static Refusal refusal(Function<SeriesMessages, String> why) {
        return Refusal.invalid("post", Message.of(SeriesMessages.class, why));
    }
}
