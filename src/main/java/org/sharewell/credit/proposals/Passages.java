package org.sharewell.credit.proposals;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import org.hibernate.Session;

import org.sharewell.events.Event;
import org.sharewell.events.Listener;
import org.sharewell.posts.Post;
import org.sharewell.posts.State;
import org.sharewell.text.Markdown;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Keeps the sentences of what is published, so that they are recognised where they stand again. */
@ApplicationScoped
class Passages implements Listener {
    // Whoever notes a post waits here for whoever does already, and then reads what it says by now.
    private static final String TURN = "insert into passage_noted (post_id) select p.id from post p where p.id = :post on conflict on constraint passage_noted_key do update set post_id = excluded.post_id";
    private static final String NOTE = "insert into passage (post_id, hash) select cast(:post as uuid), h from unnest(:hashes) h";
    private static final String MISSING = """
            select p.id from post p where p.published_at is not null and p.withdrawn_at is null
              and not exists (select 1 from passage_noted n where n.post_id = p.id) order by p.id limit 50""";

    private final Session session;
    private final Markdown markdown;

    Passages(Session session, Markdown markdown) {
        this.session = session;
        this.markdown = markdown;
    }

    @Override
    public String name() {
        return "passages";
    }

    @Override
    public Set<Class<? extends Event>> hears() {
        return Set.of(Post.Published.class, Post.Revised.class, Post.Imported.class, Post.Withdrawn.class);
    }

    @Override
    public void on(UUID id, Event event) {
        switch (event) {
            case Post.Published(var post, _, _) -> note(post);
            case Post.Revised(var post, _, _) -> note(post);
            case Post.Imported(var post, _, _) -> note(post);
            case Post.Withdrawn(var post, _, _) -> note(post);
            default -> { }
        }
    }

    /** The sentences of a post as it is now; none of what cannot be read any more. */
    @Transactional(MANDATORY)
    void note(UUID id) {
        if (session.createNativeMutationQuery(TURN).setParameter("post", id).executeUpdate() == 0) return;
        session.createNativeMutationQuery("delete from passage where post_id = :post").setParameter("post", id).executeUpdate();
        var post = session.find(Post.class, id);
        if (post.state() == State.PUBLISHED) session.createNativeMutationQuery(NOTE).setParameter("post", id)
                .setParameter("hashes", Sentences.of(markdown.cached(post.html, post.rendering, post.markdown)).toArray(Long[]::new)).executeUpdate();
    }

    /** Posts that came without an event, or before their sentences were kept. */
    @Scheduled(every = "24h", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void catchUp() {
        int noted;
        do noted = QuarkusTransaction.requiringNew().call(this::noteSome);
        while (noted > 0);
    }

    private int noteSome() {
        List<UUID> missing = session.createNativeQuery(MISSING, UUID.class).getResultList();
        missing.forEach(this::note);
        return missing.size();
    }
}
