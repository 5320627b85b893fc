package org.sharewell.posts.series;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.sharewell.posts.Post;
import org.sharewell.web.Ids;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** Posts that belong together, in an order their keepers chose: on the blog, or in one space. Every change of its parts is a new version. */
@Entity
public class Series {
    static final int MOST = 100;

    @Id
    public UUID id;
    public String slug;
    @Column(name = "space_id")
    public UUID space;
    public String title;
    public String about;
    @Column(name = "made_by")
    public UUID madeBy;
    @Column(name = "made_at")
    public Instant madeAt;
    @Version
    public long version;

    @ElementCollection
    @CollectionTable(name = "series_part", joinColumns = @JoinColumn(name = "series_id"))
    @OrderColumn(name = "position")
    List<Part> parts = new ArrayList<>();

    protected Series() {}

    Series(String slug, UUID space, UUID by, Instant now) {
        this.id = Ids.next();
        this.slug = slug;
        this.space = space;
        this.madeBy = by;
        this.madeAt = now;
    }

    public String path() {
        return "/series/" + slug;
    }

    void describe(SeriesForm form) {
        this.title = form.title();
        this.about = form.about();
    }

    /** Whether a post is where the series is: on the blog, or in the same space. */
    boolean takes(Post post) {
        return space == null ? post.onBlog : space.equals(post.space);
    }

    Part part(UUID id) {
        return parts.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow(Refusal::notFound);
    }

    /** At the end. */
    void add(Part part) {
        parts.removeIf(Part::isEmpty);
        if (parts.size() >= MOST) throw Refusal.conflict(Message.of(SeriesMessages.class, m -> m.full(MOST)));
        parts.add(part);
    }

    void replace(Part part) {
        parts.set(parts.indexOf(part(part.id())), part);
    }

    void remove(UUID part) {
        parts.remove(part(part));
    }

    /** A post leaves; what was planned in its place stays planned. */
    void takeOut(UUID post) {
        parts.replaceAll(p -> post.equals(p.post()) ? p.with(null) : p);
        parts.removeIf(Part::isEmpty);
    }

    /** Some of the parts in a new order, in the places they had; those that are not named stay where they are. */
    void arrange(List<UUID> order) {
        var next = order.stream().map(this::part).toList().iterator();
        parts.replaceAll(p -> order.contains(p.id()) ? next.next() : p);
    }
}
