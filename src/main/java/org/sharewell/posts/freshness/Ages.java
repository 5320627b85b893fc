package org.sharewell.posts.freshness;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Brings in what was said elsewhere of posts that came along, with the names and the days it was said by. */
@ApplicationScoped
public class Ages {
    private final EntityManager entities;
    private final Successors successors;

    Ages(EntityManager entities, Successors successors) {
        this.entities = entities;
        this.successors = successors;
    }

    /** Whether one post may say that another replaces it: that one is here and published, and does not lead back. */
    @Transactional(MANDATORY)
    public boolean mayReplace(UUID successor, UUID post) {
        return successors.mayReplace(successor, post);
    }

    @Transactional(MANDATORY)
    public void bring(UUID post, Age age) {
        entities.find(Freshness.class, post, LockModeType.PESSIMISTIC_WRITE).bring(age);
    }
}
