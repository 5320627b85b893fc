package org.sharewell.posts.series;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import org.hibernate.Session;

import org.sharewell.posts.Post;
import org.sharewell.web.Errors;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Brings in series that were kept elsewhere, with those of their posts that are here. */
@ApplicationScoped
public class SeriesArrivals {
    /** Who keeps a series of a space belongs to it: who began it, or else the first author of its posts who does. */
    private static final String KEEPER = """
            select m.person_id from membership m left join byline b on b.person_id = m.person_id and b.accepted_at is not null and b.post_id = any(:posts)
            where m.space_id = :space and m.state = 'member' and (m.person_id = :by or b.post_id is not null)
            order by m.person_id <> :by, b.post_id, b.position limit 1""";

    private final EntityManager entities;
    private final Arrangement arrangement;
    private final Validator validator;
    private final AllSeries all;

    SeriesArrivals(EntityManager entities, Arrangement arrangement, Validator validator, AllSeries all) {
        this.entities = entities;
        this.arrangement = arrangement;
        this.validator = validator;
        this.all = all;
    }

    public boolean isHere(UUID id) {
        return entities.find(Series.class, id) != null;
    }

    /** Refuses (422) what {@link #bring} would refuse of the words, and writes nothing. */
    public void check(SeriesArrival arrival) {
        Errors.of(validator.validate(arrival.form())).refuse();
    }

    /** Gives the posts that have no place in it: they are not here, or stand in another series; what was planned in their places is. */
    @Transactional(MANDATORY)
    public List<UUID> bring(SeriesArrival arrival) {
        check(arrival);
        var series = new Series(all.again(arrival.slug(), arrival.space()), arrival.space(), keeper(arrival), arrival.at());
        series.id = arrival.id();
        series.describe(arrival.form());
        entities.persist(series);
        return fill(series, arrival);
    }

    private List<UUID> fill(Series series, SeriesArrival arrival) {
        var missing = new ArrayList<UUID>();
        for (var place : arrival.places()) {
            var here = place.post() != null && fits(series, place.post());
            if (place.post() != null && !here) missing.add(place.post());
            var part = place.part(here);
            if (!part.isEmpty()) series.add(part);
        }
        return missing;
    }

    private boolean fits(Series series, UUID id) {
        var post = entities.find(Post.class, id);
        return post != null && series.takes(post) && series.parts.stream().noneMatch(part -> id.equals(part.post())) && !arrangement.stands(post);
    }

    private UUID keeper(SeriesArrival arrival) {
        if (arrival.space() == null) return arrival.by();
        var posts = arrival.places().stream().map(SeriesArrival.Place::post).filter(post -> post != null).toArray(UUID[]::new);
        return entities.unwrap(Session.class).createNativeQuery(KEEPER, UUID.class).setParameter("space", arrival.space()).setParameter("by", arrival.by())
                .setParameter("posts", posts).uniqueResultOptional().orElseThrow(() -> Refusal.invalid("space", Message.of(SeriesMessages.class, SeriesMessages::notMember)));
    }
}
