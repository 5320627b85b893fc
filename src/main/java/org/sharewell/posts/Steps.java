package org.sharewell.posts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How far a post is on its way: drafted, read by a colleague, scheduled, published, updated; scheduling only where its authors like, and reading where its space does not want it. */
public record Steps(List<Step> all) {
    /** Of a post that is not kept anywhere yet. */
    public static final Steps NEW = of(new Times(null, null, null), null, null);

    static Steps of(Post post, Read read) {
        var drafted = post.editedAt == null ? post.createdAt : post.editedAt;
        return of(new Times(post.state().isDraft() ? drafted : null, post.scheduledAt, post.publishedAt), read,
                updated(post.publishedAt, post.editedAt));
    }

    /** When what is published was last changed; null where nothing of it has been: what was done to the draft does not count. */
    static Instant updated(Instant published, Instant edited) {
        return published != null && edited != null && edited.isAfter(published) ? edited : null;
    }

    /** What was not done is offered to a draft, and not mentioned of a published post. */
    private static Steps of(Times times, Read read, Instant updated) {
        var published = times.published() != null;
        var way = new ArrayList<Step>();
        way.add(new Step("draft", true, times.drafted()));
        if (read != null && read.asked() != null) way.add(new Step(read.answered() == null ? "asked" : "read", true, read.answered() == null ? read.asked() : read.answered()));
        else if (!published) way.add(new Step(read != null && read.required() ? "required" : "reader", false, null));
        if (!published) way.add(new Step("scheduled", times.scheduled() != null, times.scheduled()));
        way.add(new Step("published", published, times.published()));
        if (updated != null) way.add(new Step("updated", true, updated));
        return new Steps(way);
    }

    /** The last step that was taken. */
    public Step now() {
        return all.stream().filter(Step::taken).reduce((_, later) -> later).orElseThrow();
    }

    /** When the text was written last, when it is planned for, when it was published; each null if not. */
    private record Times(Instant drafted, Instant scheduled, Instant published) {}

    /** When a reader was asked last, and when one answered last, both null if none was asked; and whether the space wants one. */
    record Read(Instant asked, Instant answered, boolean required) {}

    /** One step, whether it was taken, and when. */
    public record Step(String name, boolean taken, Instant at) {}
}
