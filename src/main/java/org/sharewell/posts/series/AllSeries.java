package org.sharewell.posts.series;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.spaces.Card;
import org.sharewell.spaces.Spaces;
import org.sharewell.spaces.Visibility;
import org.sharewell.text.Slug;
import org.sharewell.web.Errors;
import org.sharewell.web.Ids;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** All series: how they are found by a viewer, begun and ended. */
@ApplicationScoped
public class AllSeries {
    private static final List<String> PAGES = List.of("new");

    private final EntityManager entities;
    private final Validator validator;
    private final Keepers keepers;
    private final Spaces spaces;
    private final Clock clock;

    AllSeries(EntityManager entities, Validator validator, Keepers keepers, Spaces spaces, Clock clock) {
        this.entities = entities;
        this.validator = validator;
        this.keepers = keepers;
        this.spaces = spaces;
        this.clock = clock;
    }

    /** A series of the blog or of a space that the viewer may read, or not found. */
    public Series visible(Viewer viewer, String slug) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select s.* from series s where s.slug = :slug and " + Visibility.readable("s"), Series.class)
                .setParameter("slug", slug).setParameter("viewer", viewer.id()).getResultStream().findFirst().orElseThrow(Refusal::notFound);
    }

    /** A series the viewer keeps. Visible but not theirs is forbidden. */
    Series kept(Viewer viewer, String slug) {
        var series = visible(viewer, slug);
        keepers.require(viewer, series);
        return series;
    }

    /** A series the viewer may see, as it is now and until the transaction ends. */
    @Transactional(MANDATORY)
    public Series locked(Viewer viewer, String slug) {
        var series = visible(viewer, slug);
        entities.refresh(series, LockModeType.PESSIMISTIC_WRITE);
        return series;
    }

    /** A new series by anybody; in a space by its members. */
    @Transactional(MANDATORY)
    public Series begin(Viewer viewer, SeriesForm form) {
        Errors.of(validator.validate(form)).refuse();
        var space = form.space() == null ? null : member(viewer, form.space()).id();
        var series = new Series(free(Slug.of(form.title()), space), space, viewer.id(), clock.instant());
        series.describe(form);
        entities.persist(series);
        return series;
    }

    private Card member(Viewer viewer, String slug) {
        try {
            var card = spaces.card(viewer, slug);
            if (card.isMember()) return card;
        } catch (Refusal hidden) {
            // said below: a space one may not know and one that is not there are the same
        }
        throw Refusal.invalid("space", Message.of(SeriesMessages.class, SeriesMessages::notMember));
    }

    /** The end of an address that a series had elsewhere, or one like it where that is taken. */
    String again(String slug, UUID space) {
        var taken = PAGES.contains(slug) || entities.createQuery("select count(*) from Series where slug = ?1", Long.class).setParameter(1, slug).getSingleResult() > 0;
        return taken ? free(slug, space) : slug;
    }

    /** The end of an address like that one. In a space the address has a random end, so that nobody else's address ever depends on it. */
    String free(String slug, UUID space) {
        if (space != null) return slug + "-" + Ids.next().toString().substring(24);
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('posts.series')) as text)", String.class).getSingleResult();
        var taken = new ArrayList<>(PAGES);
        taken.addAll(entities.createQuery("select slug from Series where slug like ?1", String.class).setParameter(1, slug + "%").getResultList());
        return Slug.free(slug, taken);
    }

    @Transactional(MANDATORY)
    void revise(Series series, SeriesForm form) {
        Errors.of(validator.validate(form)).refuse();
        series.describe(form);
    }

    /** The posts stay; who types its title means it. */
    @Transactional(MANDATORY)
    void remove(Viewer viewer, Series series, String confirm) {
        keepers.requireOwner(viewer, series);
        if (confirm == null || !confirm.strip().equals(series.title)) throw Refusal.invalid("confirm", Message.of(SeriesMessages.class, SeriesMessages::notTheTitle));
        entities.remove(series);
    }
}
