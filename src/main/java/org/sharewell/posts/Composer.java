package org.sharewell.posts;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;

import org.sharewell.media.Images;
import org.sharewell.people.People;
import org.sharewell.people.Person;
import org.sharewell.people.Viewer;
import org.sharewell.spaces.Card;
import org.sharewell.spaces.Spaces;
import org.sharewell.text.Markdown;
import org.sharewell.text.Slug;
import org.sharewell.web.Errors;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** Turns what somebody typed into what a post is to say, or refuses field by field. */
@ApplicationScoped
class Composer {
    private final EntityManager entities;
    private final Validator validator;
    private final Markdown markdown;
    private final Spaces spaces;
    private final People people;
    private final Images images;

    Composer(EntityManager entities, Validator validator, Markdown markdown, Spaces spaces, People people, Images images) {
        this.entities = entities;
        this.validator = validator;
        this.markdown = markdown;
        this.spaces = spaces;
        this.people = people;
        this.images = images;
    }

    /** The words, checked and rendered; its tags exist afterwards. */
    Draft draft(Viewer viewer, PostForm form) {
        validate(form);
        var tags = Tag.of(form.tags());
        tags.forEach(this::keep);
        return new Draft(form.title(), form.standfirst(), form.markdown(), markdown.render(form.markdown()), cover(viewer, form), tags);
    }

    /** Refuses what {@link #draft} would refuse of the words, and writes nothing. */
    void check(PostForm form) {
        validate(form);
        markdown.render(form.markdown());
    }

    private void validate(PostForm form) {
        Errors.of(validator.validate(form)).refuse();
    }

    private UUID cover(Viewer viewer, PostForm form) {
        if (form.cover() != null && images.attach(viewer.id(), List.of(form.cover())).isEmpty())
            throw Refusal.invalid("cover", Message.of(PostMessages.class, PostMessages::noSuchImage));
        return form.cover();
    }

    private void keep(Tag tag) {
        entities.createNativeQuery("insert into tag (slug, name) values (:slug, :name) on conflict do nothing")
                .setParameter("slug", tag.slug()).setParameter("name", tag.name()).executeUpdate();
    }

    /** Where the post is to appear: a space must be one the viewer belongs to; the blog is open to everybody, and no place for private spaces. */
    Post.Place place(Viewer viewer, PostForm form) {
        if (form.kind() == null) throw Refusal.invalid("kind", Message.of(PostMessages.class, PostMessages::kindMissing));
        if (form.blog() && form.kind() != Kind.ARTICLE) throw Refusal.invalid("blog", Message.of(PostMessages.class, PostMessages::onlyArticlesOnBlog));
        var space = form.space() == null ? null : member(viewer, form.space());
        if (form.blog() && space != null && space.visibility().equals("private"))
            throw Refusal.invalid("space", Message.of(PostMessages.class, PostMessages::privateNotOnBlog));
        return new Post.Place(form.blog(), space == null ? null : space.id());
    }

    private Card member(Viewer viewer, String slug) {
        try {
            var card = spaces.card(viewer, slug);
            if (card.isMember()) return card;
            throw Refusal.invalid("space", Message.of(PostMessages.class, PostMessages::notMember));
        } catch (Refusal refusal) {
            throw refusal.status() == 404 ? Refusal.invalid("space", Message.of(PostMessages.class, PostMessages::noSuchSpace)) : refusal;
        }
    }

    /** Who is invited to the byline: colleagues who are active. */
    List<UUID> coAuthors(Viewer viewer, PostForm form) {
        return form.coAuthors().stream().map(this::colleague).filter(id -> !id.equals(viewer.id())).toList();
    }

    private UUID colleague(String username) {
        return people.known(username).filter(Person::isActive).map(p -> p.id).orElseThrow(() -> Refusal.invalid("coAuthors",
                Message.of(PostMessages.class, m -> m.noSuchPerson(username))));
    }

    /** Who publishes into a space must belong to it at that moment. */
    void requirePostable(Viewer viewer, Post post) {
        if (post.space != null && spaces.card(viewer, post.space).filter(Card::isMember).isEmpty())
            throw Refusal.invalid("space", Message.of(PostMessages.class, PostMessages::notMember));
    }

    /** The address of an article: of its title, and never that of another one. */
    String freeSlug(String title) {
        var slug = Slug.of(title);
        return Slug.free(slug, entities.createQuery("select slug from Post where slug like ?1", String.class)
                .setParameter(1, slug.replace("_", "\\_") + "%").getResultList());
    }
}
