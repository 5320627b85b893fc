package org.sharewell.posts;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import org.sharewell.events.Outbox;
import org.sharewell.people.Role;
import org.sharewell.people.Viewer;
import org.sharewell.spaces.Spaces;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** All posts: how they are found by a viewer, and what is done to them. */
@ApplicationScoped
public class Posts implements PanacheRepositoryBase<Post, UUID> {
    private final Composer composer;
    private final References references;
    private final Revisions revisions;
    private final Spaces spaces;
    private final Outbox outbox;
    private final Clock clock;

    Posts(Composer composer, References references, Revisions revisions, Spaces spaces, Outbox outbox, Clock clock) {
        this.composer = composer;
        this.references = references;
        this.revisions = revisions;
        this.spaces = spaces;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A post the viewer may read, or not found: drafts and withdrawn posts exist for their authors only. */
    public Post visible(Viewer viewer, UUID id) {
        return query(viewer, "p.id = :id").setParameter("id", id).getResultStream().findFirst().orElseThrow(Refusal::notFound);
    }

    /** An article of the blog by its slug, or not found. */
    public Post visible(Viewer viewer, String slug) {
        return query(viewer, "p.on_blog and p.slug = :slug").setParameter("slug", slug).getResultStream().findFirst().orElseThrow(Refusal::notFound);
    }

    private NativeQuery<Post> query(Viewer viewer, String condition) {
        return getEntityManager().unwrap(Session.class)
                .createNativeQuery("select p.* from post p where " + condition + " and " + Readable.OR_OWN, Post.class)
                .setParameter("viewer", viewer.id());
    }

    /** Posts of a list that the viewer has been allowed to read, by their ids. */
    Map<UUID, Post> texts(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(post -> post.id, post -> post));
    }

    /** A post the viewer may change: an author, or a steward of its space. Visible but not theirs is forbidden. */
    public Post editable(Viewer viewer, UUID id) {
        var post = visible(viewer, id);
        if (!isEditable(viewer, post)) throw forbidden();
        return post;
    }

    /** A draft is its authors' alone, even where a steward is asked to read it. */
    public boolean isEditable(Viewer viewer, Post post) {
        return post.isAuthor(viewer.id()) || !post.state().isDraft() && isSteward(viewer, post);
    }

    /** A post the viewer may take back: who may change it, and moderators. */
    public Post withdrawable(Viewer viewer, UUID id) {
        var post = visible(viewer, id);
        if (!post.isAuthor(viewer.id()) && !isReferee(viewer, post)) throw forbidden();
        return post;
    }

    private boolean isSteward(Viewer viewer, Post post) {
        return post.space != null && spaces.card(viewer, post.space).filter(c -> c.isSteward()).isPresent();
    }

    /** Who may settle what others leave open or fall out over: a steward of the post's space, or a moderator. */
    public boolean isReferee(Viewer viewer, Post post) {
        return viewer.is(Role.MODERATOR) || isSteward(viewer, post);
    }

    public static Refusal forbidden() {
        return Refusal.forbidden(Message.of(PostMessages.class, PostMessages::notYours));
    }

    /** A new draft by the viewer. */
    @Transactional(MANDATORY)
    public Post draft(Viewer viewer, PostForm form) {
        var place = composer.place(viewer, form);
        var post = new Post(form.kind(), place, viewer.id(), clock.instant());
        var draft = composer.draft(viewer, form);
        post.write(draft);
        persist(post);
        invite(viewer, post, form);
        references.note(viewer, post, draft.rendered());
        return post;
    }

    /** What a post says now; a published post keeps what it said before as a revision. */
    @Transactional(MANDATORY)
    public void revise(Viewer viewer, Post post, PostForm form) {
        change(viewer, post, form, () -> revisions.keep(post, viewer.id()));
    }

    private void change(Viewer viewer, Post post, PostForm form, Runnable keep) {
        var place = composer.place(viewer, form);
        if (post.state().isDraft()) post.move(place);
        var draft = composer.draft(viewer, form);
        post.revise(draft, viewer.id(), clock.instant()).ifPresent(event -> {
            Readiness.require(post);
            keep.run();
            outbox.add(event);
        });
        invite(viewer, post, form);
        references.note(viewer, post, draft.rendered());
    }

    /** Says again what a revision said; tags, cover and place stay as they are. */
    @Transactional(MANDATORY)
    public void restore(Viewer viewer, Post post, int number) {
        var revision = revisions.one(post, number);
        var form = new PostForm(post.kind(), revision.title, revision.standfirst, revision.markdown, post.onBlog, null, post.tags, List.of(), post.cover);
        change(viewer, post, form, () -> revisions.add(post, viewer.id()));
    }

    private void invite(Viewer viewer, Post post, PostForm form) {
        composer.coAuthors(viewer, form).forEach(person -> post.invite(person, viewer.id(), clock.instant()).ifPresent(outbox::add));
    }

    @Transactional(MANDATORY)
    public void withdraw(Viewer viewer, Post post) {
        outbox.add(post.withdraw(viewer.id(), clock.instant()));
    }

    /** Throws a draft away; what others have read is withdrawn instead. */
    @Transactional(MANDATORY)
    public void discard(Post post) {
        post.refuseIfPublished();
        references.forget(post);
        delete(post);
    }

    /** The viewer agrees to be named as an author. */
    @Transactional(MANDATORY)
    public void accept(Viewer viewer, Post post) {
        outbox.add(post.accept(viewer.id(), clock.instant()));
    }

    /** Somebody leaves the byline by themselves, or an author takes an invitation back. */
    @Transactional(MANDATORY)
    public void leave(Viewer viewer, Post post, UUID person) {
        var own = viewer.id().equals(person);
        if (!own && !(post.isAuthor(viewer.id()) && post.isInvited(person))) throw forbidden();
        post.leave(person);
    }
}
