package org.sharewell.credit;

import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.posts.PastedPosts;
import org.sharewell.posts.Post;
import org.sharewell.posts.State;
import org.sharewell.web.Errors;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** The posts that a work may credit: published, by others, not credited yet, and not refused by their authors. */
@ApplicationScoped
class Sources {
    private static final String STANDING = """
            select (select w.published_at is not null from post w where w.id = :work) as published, %s as by_others,
                   exists (select 1 from citation c where c.work_id = :work and c.source_id = p.id and c.withdrawn_at is null) as credited,
                   exists (select 1 from citation c where c.work_id = :work and c.source_id = p.id and c.declined_at is not null
                     and not exists (select 1 from claim l where l.work_id = c.work_id and l.source_id = c.source_id and l.withdrawn_at is null and l.made_at > c.declined_at)) as declined
            from post p where p.id = :source""".formatted(Work.BY_OTHERS);

    private final Session session;
    private final PastedPosts pasted;

    Sources(Session session, PastedPosts pasted) {
        this.session = session;
        this.pasted = pasted;
    }

    /** The post that was named; whoever named none well (null) is told so with everything else. */
    Post named(Viewer viewer, CitationForm form, Errors errors) {
        try {
            return pasted.named(viewer, "source", form.address());
        } catch (Refusal wrong) {
            errors.add(wrong.errors());
            return null;
        }
    }

    /** Refuses what cannot be a source of the work; gives whether the work is published. */
    boolean requireFit(Post work, Post source) {
        if (source.id.equals(work.id)) throw invalid(CreditMessages::sameWork);
        if (source.state() != State.PUBLISHED) throw invalid(CreditMessages::sourceNotPublished);
        var standing = session.createNativeQuery(STANDING, Standing.class).setParameter("work", work.id).setParameter("source", source.id).getSingleResult();
        if (!standing.byOthers()) throw invalid(CreditMessages::ownSource);
        if (standing.credited()) throw invalid(CreditMessages::creditedBefore);
        if (standing.declined()) throw invalid(CreditMessages::declinedForGood);
        return standing.published();
    }

    private static Refusal invalid(Function<CreditMessages, String> why) {
        return Refusal.invalid("source", Message.of(CreditMessages.class, why));
    }

    /** What holds of a work and a source before credit is given; what was declined stays so, unless its authors come to miss the credit. */
    record Standing(boolean published, boolean byOthers, boolean credited, boolean declined) {}
}
