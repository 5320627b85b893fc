package org.sharewell.posts.publication;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.sharewell.text.Markdown;
import org.sharewell.text.Rendered;
import org.sharewell.web.Ids;

/** A word in the margin of a draft, about a passage of it. */
@Entity
class Remark {
    @Id
    public UUID id;
    @Column(name = "post_id")
    public UUID post;
    @Column(name = "person_id")
    public UUID person;
    public int block;
    public String quote;
    public String markdown;
    public String html;
    public int rendering;
    @Column(name = "made_at")
    public Instant madeAt;
    @Column(name = "resolved_at")
    public Instant resolvedAt;
    @Column(name = "resolved_by")
    public UUID resolvedBy;

    protected Remark() {}

    Remark(UUID post, UUID person, About about, Instant now) {
        this.id = Ids.next();
        this.post = post;
        this.person = person;
        this.block = about.block();
        this.quote = about.quote();
        this.madeAt = now;
    }

    void write(String markdown, Rendered rendered) {
        this.markdown = markdown;
        this.html = rendered.html().html();
        this.rendering = Markdown.VERSION;
    }

    /** Has been dealt with; the first time counts. */
    void resolve(UUID by, Instant now) {
        if (resolvedAt != null) return;
        this.resolvedAt = now;
        this.resolvedBy = by;
    }

    /** What it is about: the place of a block, and words of it. */
    record About(int block, String quote) {}
}
