package org.sharewell.posts.publication;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.sharewell.posts.Post;
import org.sharewell.posts.Prerequisite;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** In a space that wants it so, somebody beside its authors reads a post before it is published. */
@ApplicationScoped
class ReaderRequired implements Prerequisite {
    private static final String WAITS = """
            select s.reader_required and not exists (
                select 1 from draft_reader r where r.post_id = :post and r.answered_at is not null and r.ended_at is null
                and not exists (select 1 from byline b where b.post_id = r.post_id and b.person_id = r.person_id and b.accepted_at is not null)) as waits
            from space s where s.id = :space""";

    private final Session session;

    ReaderRequired(Session session) {
        this.session = session;
    }

    @Override
    public void require(Post post) {
        if (waits(post)) throw Refusal.conflict(Message.of(PublicationMessages.class, PublicationMessages::readerFirst));
    }

    boolean waits(Post post) {
        return post.space != null && (boolean) session.createNativeQuery(WAITS, Object.class).addScalar("waits", Boolean.class)
                .setParameter("post", post.id).setParameter("space", post.space).getSingleResult();
    }
}
