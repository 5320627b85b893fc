package org.sharewell.posts;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.sharewell.web.Ids;

/** What a published post said at one time. */
@Entity
class Revision {
    /** Edits by the same person within this time fold into one revision. */
    static final Duration FOLD = Duration.ofMinutes(10);

    @Id
    public UUID id;
    @Column(name = "post_id")
    public UUID post;
    public int number;
    public String title;
    public String standfirst;
    public String markdown;
    @Column(name = "made_by")
    public UUID by;
    @Column(name = "made_at")
    public Instant madeAt;
    @Column(name = "folded_at")
    public Instant foldedAt;

    protected Revision() {}

    Revision(Post post, int number, UUID by, Instant now) {
        this.id = Ids.next();
        this.post = post.id;
        this.number = number;
        this.by = by;
        this.madeAt = now;
        fold(post, now);
    }

    /** The first one says what was published, and is kept as it was. */
    boolean takes(UUID person, Instant now) {
        return number > 1 && by.equals(person) && madeAt.plus(FOLD).isAfter(now);
    }

    void fold(Post post, Instant now) {
        this.title = post.title;
        this.standfirst = post.standfirst;
        this.markdown = post.markdown;
        this.foldedAt = now;
    }
}
