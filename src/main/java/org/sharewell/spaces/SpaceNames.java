package org.sharewell.spaces;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.sharewell.text.Skeleton;
import org.sharewell.text.Slug;
import org.sharewell.web.Ids;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Names and addresses of spaces: none is mistaken for another, and none tells that a private space exists. */
@ApplicationScoped
class SpaceNames {
    /** Leaves room within the 80 characters of an address for what makes it unique. */
    private static final int LONGEST = 60;
    private static final List<String> PAGES = List.of("new");

    private final EntityManager entities;

    SpaceNames(EntityManager entities) {
        this.entities = entities;
    }

    /** Names that look alike are the same name (UTS 39); a private space takes none, or the refusal would tell that it exists. */
    @Transactional(MANDATORY)
    void refuseTaken(SpaceForm form, UUID own) {
        if (form.isPrivate()) return;
        oneAtATime();
        var taken = entities.createQuery("select count(*) from Space where skeleton = ?1 and visibility <> 'private' and id <> ?2", Long.class)
                .setParameter(1, Skeleton.of(form.name())).setParameter(2, own == null ? new UUID(0, 0) : own).getSingleResult();
        if (taken > 0) throw Refusal.invalid("name", Message.of(SpaceMessages.class, SpaceMessages::nameTaken));
    }

    /** A private space's address has a random end, so that nobody else's address ever depends on it. */
    String free(SpaceForm form) {
        var slug = shortened(Slug.of(form.name()));
        if (form.isPrivate()) return slug + "-" + Ids.next().toString().substring(24);
        var taken = new ArrayList<>(PAGES);
        taken.addAll(entities.createQuery("select slug from Space where slug like ?1", String.class).setParameter(1, slug + "%").getResultList());
        return Slug.free(slug, taken);
    }

    /** Whether an address that a space had elsewhere can be its own here too. */
    boolean isFree(String slug) {
        var taken = entities.createQuery("select count(*) from Space where slug = ?1", Long.class).setParameter(1, slug).getSingleResult();
        return taken == 0 && !PAGES.contains(slug) && slug.matches("[a-z0-9][a-z0-9-]{0,79}");
    }

    // Two who choose the same name in the same moment would otherwise both find it free.
    private void oneAtATime() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('spaces.names')) as text)", String.class).getSingleResult();
    }

    private static String shortened(String slug) {
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-$", "");
    }
}
