package org.sharewell.posts.writing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.sharewell.people.Portrait;
import org.sharewell.posts.Kind;
import org.sharewell.posts.Navigation;
import org.sharewell.posts.State;
import org.sharewell.posts.Steps;
import org.sharewell.posts.Whole;
import org.sharewell.posts.copies.Copy;

/**
 * Everything on the writing page.
 *
 * @param id       null where the post does not exist yet
 * @param version  which saving will change
 * @param base     what the version says; null where nobody knows any more
 * @param restored when what stands here was typed, where it had not been sent
 * @param conflict null where nobody else has written meanwhile
 * @param copy     when the working copy that stands here was kept; null where none does
 * @param remarks  how many readers made on the draft
 */
public record Sheet(UUID id, State state, long version, WriteForm form, List<Whole.AuthorCard> authors, List<Navigation.Entry> spaces,
        Map<String, List<String>> errors, List<Portrait> others, Words base, Instant restored, Conflict conflict, Steps steps, long remarks, Instant copy) {

    /** What stands here was typed at a time and not sent; or (null) is what the writer has just chosen to go on with. */
    Sheet restored(Instant at) {
        return new Sheet(id, state, version, form, authors, spaces, errors, others, base, at, conflict, steps, remarks, copy);
    }

    Sheet behind(Conflict conflict, long version, Words base) {
        return new Sheet(id, state, version, form, authors, spaces, errors, others, base, restored, conflict, steps, remarks, copy);
    }

    Sheet showing(Copy shown) {
        return new Sheet(id, state, version, form, authors, spaces, errors, others, base, restored, conflict, steps, remarks, shown.savedAt());
    }

    public boolean isNew() {
        return id == null;
    }

    public boolean isRestored() {
        return restored != null;
    }

    /** Where to say that what was restored is not wanted; null for a post that does not exist yet. */
    public String discarding() {
        return isNew() ? null : "/posts/" + id + "/words/removal";
    }

    public boolean isDraft() {
        return state.isDraft();
    }

    public boolean isArticle() {
        return Kind.ARTICLE.key().equals(form.kind());
    }

    /** Where an article is begun, for the same day if it is for one. */
    public String begin() {
        return "/write" + (form.slot() == null ? "" : "?slot=" + form.slot());
    }

    public String action() {
        return isNew() ? "/drafts" : "/posts/" + id + "/revisions";
    }

    /** Where what is typed is kept. */
    public String autosave() {
        return isNew() ? "/drafts/" + form.key() + "/words" : "/posts/" + id + "/words";
    }

    /** Whether one of its authors can leave it to the others. */
    public boolean isShared() {
        return authors.stream().filter(Whole.AuthorCard::accepted).count() > 1;
    }

    /** Whether somebody has agreed to be named as its author. */
    public boolean isBy(String username) {
        return authors.stream().anyMatch(a -> a.accepted() && a.username().equals(username));
    }

    /** The page itself; a new one has none yet. */
    public String edit() {
        return isNew() ? "new" : "/posts/" + id + "/edit";
    }

    public List<String> wrong(String field) {
        return errors.entrySet().stream().filter(e -> e.getKey().equals(field) || e.getKey().startsWith(field + "["))
                .flatMap(e -> e.getValue().stream()).toList();
    }
}
