package org.sharewell.posts;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.sharewell.events.Audited;
import org.sharewell.events.Event;
import org.sharewell.text.Markdown;
import org.sharewell.text.Rendered;
import org.sharewell.web.Ids;

/** An answer to a post, or to another answer. */
@Entity
public class Comment {
    @Id
    public UUID id;
    @Column(name = "post_id")
    public UUID post;
    @Column(name = "parent_id")
    public UUID parent;
    @Column(name = "author_id")
    public UUID author;
    public String markdown;
    public String html;
    public int rendering;
    @Column(name = "created_at")
    public Instant createdAt;
    @Column(name = "edited_at")
    public Instant editedAt;
    @Column(name = "deleted_at")
    public Instant deletedAt;
    @Column(name = "deleted_by")
    public UUID deletedBy;
    @Version
    public long version;

    protected Comment() {}

    Comment(UUID post, UUID parent, UUID author, Instant now) {
        this.id = Ids.next();
        this.post = post;
        this.parent = parent;
        this.author = author;
        this.createdAt = now;
    }

    void write(String markdown, Rendered rendered) {
        this.markdown = markdown;
        this.html = rendered.html().html();
        this.rendering = Markdown.VERSION;
    }

    Added added() {
        return new Added(id, post, author, createdAt);
    }

    Edited edit(String markdown, Rendered rendered, Instant now) {
        write(markdown, rendered);
        this.editedAt = now;
        return new Edited(id, post, author, now);
    }

    Deleted delete(UUID by, Instant now) {
        this.deletedAt = now;
        this.deletedBy = by;
        return new Deleted(id, post, by, now);
    }

    public record Added(UUID comment, UUID post, UUID actor, Instant at) implements OnPost {}

    /** It was written elsewhere, and came along with its post. */
    public record Imported(UUID comment, UUID post, UUID actor, Instant at) implements Event {}

    public record Edited(UUID comment, UUID post, UUID actor, Instant at) implements OnPost {}

    public record Deleted(UUID comment, UUID post, UUID actor, Instant at) implements Audited, OnPost {}
}
