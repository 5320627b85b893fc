package org.sharewell.posts.writing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Kind;
import org.sharewell.posts.Navigation;
import org.sharewell.posts.Post;
import org.sharewell.posts.PostMessages;
import org.sharewell.posts.Posts;
import org.sharewell.posts.State;
import org.sharewell.posts.Tag;
import org.sharewell.posts.Whole;
import org.sharewell.posts.Wholes;
import org.sharewell.web.Ids;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** The writing page: what stands on it, and what becomes of it. */
@ApplicationScoped
class Writing {
    private final Posts posts;
    private final Wholes wholes;
    private final Navigation navigation;

    Writing(Posts posts, Wholes wholes, Navigation navigation) {
        this.posts = posts;
        this.wholes = wholes;
        this.navigation = navigation;
    }

    /** An empty page. */
    Sheet blank(Viewer viewer, String kind, String space) {
        var known = "update".equals(kind) || "question".equals(kind) ? kind : Kind.ARTICLE.key();
        var place = space == null ? "blog" : "space";
        return sheet(null, new WriteForm(known, "", "", "", place, space, "", "", "", 0L, "", Ids.next().toString()), List.of(), Map.of());
    }

    /** A post's page as it is stored. */
    Sheet of(Viewer viewer, Post post) {
        var whole = wholes.of(viewer, post);
        var tags = whole.tags().stream().map(Tag::name).collect(Collectors.joining(", "));
        var space = whole.head().space() == null ? null : whole.head().space().slug();
        return sheet(post, new WriteForm(post.kind, post.title, post.standfirst, post.markdown, post.onBlog ? "blog" : "space", space, tags, "",
                post.cover == null ? "" : post.cover.toString(), post.version, "", Ids.next().toString()), whole.authors(), Map.of());
    }

    /** The page again as it was typed, with what is wrong; after a stale edit with the version that is stored now. */
    Sheet again(Viewer viewer, UUID id, WriteForm form, Refusal refusal) {
        var post = id == null ? null : posts.editable(viewer, id);
        var errors = refusal.errors().in(viewer.locale()).isEmpty() ? Map.of("version", List.of(refusal.why().in(viewer.locale()))) : refusal.errors().in(viewer.locale());
        return sheet(post, form, post == null ? List.of() : wholes.authors(id), errors);
    }

    private Sheet sheet(Post post, WriteForm form, List<Whole.AuthorCard> authors, Map<String, List<String>> errors) {
        return new Sheet(post == null ? null : post.id, post == null ? State.DRAFT : post.state(), post == null ? 0 : post.version,
                form, authors, navigation.spaces(), errors);
    }

    /** Saves, publishes if asked to, and answers where to go on. */
    @Transactional(MANDATORY)
    String save(Viewer viewer, UUID id, WriteForm form) {
        var post = id == null ? posts.draft(viewer, form.post()) : revised(viewer, id, form);
        if (form.publishes() && post.state().isDraft()) posts.publish(viewer, post);
        return post.state().isDraft() ? "/posts/" + post.id + "/edit" : post.path();
    }

    private Post revised(Viewer viewer, UUID id, WriteForm form) {
        var post = posts.editable(viewer, id);
        if (form.version() == null || form.version() != post.version) throw Refusal.stale(Message.of(PostMessages.class, PostMessages::changedMeanwhile));
        posts.revise(viewer, post, form.post());
        return post;
    }

    /** Everything on the writing page. */
    public record Sheet(UUID id, State state, long version, WriteForm form, List<Whole.AuthorCard> authors,
            List<Navigation.Entry> spaces, Map<String, List<String>> errors) {
        public boolean isNew() {
            return id == null;
        }

        public boolean isDraft() {
            return state.isDraft();
        }

        public boolean isArticle() {
            return Kind.ARTICLE.key().equals(form.kind());
        }

        public String action() {
            return isNew() ? "/drafts" : "/posts/" + id + "/revisions";
        }

        public List<String> wrong(String field) {
            return errors.entrySet().stream().filter(e -> e.getKey().equals(field) || e.getKey().startsWith(field + "["))
                    .flatMap(e -> e.getValue().stream()).toList();
        }
    }
}
