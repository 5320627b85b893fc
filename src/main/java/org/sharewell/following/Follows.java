package org.sharewell.following;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Debut;
import org.sharewell.posts.Post;
import org.sharewell.posts.Posts;
import org.sharewell.posts.Readable;
import org.sharewell.posts.State;
import org.sharewell.spaces.Visibility;
import org.sharewell.web.Ids;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Who follows what. No event is written of it: it is nobody's contribution, and nobody else is to hear of it. */
@ApplicationScoped
public class Follows {
    /** Of the followers only those who have not left, and who may read the post: the rule is the viewer's, asked of each. */
    private static final String AUDIENCE = """
            select f.follower_id from follow f join person w on w.id = f.follower_id and w.deactivated_at is null join post p on p.id = :post
            where f.%%s = :thing and %s""".formatted(Readable.PUBLISHED.replace(":viewer", "f.follower_id"));

    /** Whoever follows what is about to appear, has not left, and may read it where it will be. */
    private static final String WAITING = """
            select distinct f.follower_id from follow f join person w on w.id = f.follower_id and w.deactivated_at is null,
              (select cast(:blog as boolean) as on_blog, cast(:space as uuid) as space_id) place
            where (f.person_id = any(:authors) or f.space_id = :space or f.tag_slug = any(:topics)) and %s"""
            .formatted(Visibility.readable("place", "f.follower_id"));

    private final Session session;
    private final Posts posts;
    private final Clock clock;

    Follows(Session session, Posts posts, Clock clock) {
        this.session = session;
        this.posts = posts;
        this.clock = clock;
    }

    /** Following twice is following once; nobody follows themselves, or what is not published. */
    @Transactional(MANDATORY)
    public void begin(Viewer viewer, Target target) {
        if (viewer.id().equals(target.key())) throw Refusal.conflict(Message.of(FollowingMessages.class, FollowingMessages::yourself));
        if (target.column().equals("post_id")) requirePublished(posts.findById((UUID) target.key()));
        session.createNativeMutationQuery("insert into follow (id, follower_id, " + target.column() + ", at) values (:id, :viewer, :thing, :now) on conflict do nothing")
                .setParameter("id", Ids.next()).setParameter("viewer", viewer.id()).setParameter("thing", target.key())
                .setParameter("now", clock.instant()).executeUpdate();
    }

    static void requirePublished(Post post) {
        if (post.state() != State.PUBLISHED) throw Refusal.conflict(Message.of(FollowingMessages.class, FollowingMessages::notPublished));
    }

    @Transactional(MANDATORY)
    void end(Viewer viewer, Target target) {
        session.createNativeMutationQuery("delete from follow where follower_id = :viewer and " + target.column() + " = :thing")
                .setParameter("viewer", viewer.id()).setParameter("thing", target.key()).executeUpdate();
    }

    boolean does(Viewer viewer, Target target) {
        return session.createNativeQuery("select exists (select 1 from follow where follower_id = :viewer and " + target.column() + " = :thing)", Boolean.class)
                .setParameter("viewer", viewer.id()).setParameter("thing", target.key()).getSingleResult();
    }

    /** The ids of those who follow a person and may read a post. */
    public Set<UUID> ofPerson(UUID person, UUID post) {
        return audience("person_id", person, post);
    }

    /** The ids of those who follow a space and may read a post. */
    public Set<UUID> ofSpace(UUID space, UUID post) {
        return audience("space_id", space, post);
    }

    /** The ids of those who follow a topic (its slug) and may read a post. */
    public Set<UUID> ofTag(String tag, UUID post) {
        return audience("tag_slug", tag, post);
    }

    /** The ids of those who follow an author, the space or a topic of what would be new, and may read it then. */
    public Set<UUID> of(Debut debut) {
        return Set.copyOf(session.createNativeQuery(WAITING, UUID.class).setParameter("blog", debut.onBlog()).setParameter("space", debut.space(), UUID.class)
                .setParameter("authors", debut.authors().toArray(UUID[]::new)).setParameter("topics", debut.topics().toArray(String[]::new)).getResultList());
    }

    /** The ids of those who follow a post and may still read it. */
    public Set<UUID> ofPost(UUID post) {
        return audience("post_id", post, post);
    }

    private Set<UUID> audience(String column, Object thing, UUID post) {
        return Set.copyOf(session.createNativeQuery(AUDIENCE.formatted(column), UUID.class).setParameter("thing", thing).setParameter("post", post).getResultList());
    }
}
