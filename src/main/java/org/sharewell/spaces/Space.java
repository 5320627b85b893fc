package org.sharewell.spaces;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.sharewell.events.Audited;
import org.sharewell.text.Skeleton;
import org.sharewell.web.Ids;

/** Where a team works: a name, a purpose in one sentence, and who gets in. */
@Entity
public class Space {
    @Id
    public UUID id;
    public String slug;
    public String name;
    public String skeleton;
    public String purpose;
    public String visibility;
    @Column(name = "reader_required")
    public boolean readerRequired;
    @Column(name = "created_at")
    public Instant createdAt;
    @Column(name = "created_by")
    public UUID createdBy;
    @Version
    public long version;

    protected Space() {}

    Space(String slug, SpaceForm form, UUID by, Instant now) {
        this.id = Ids.next();
        this.slug = slug;
        this.createdBy = by;
        this.createdAt = now;
        describe(form);
    }

    public Access access() {
        return Access.of(visibility);
    }

    private void describe(SpaceForm form) {
        this.name = form.name();
        this.skeleton = Skeleton.of(form.name());
        this.purpose = form.purpose();
        this.visibility = form.visibility();
    }

    /** Whether somebody beside its authors reads a post here before it is published. */
    void requireReader(boolean required) {
        this.readerRequired = required;
    }

    /** Changes name, purpose and visibility; the address stays. */
    Revised revise(SpaceForm form, UUID by, Instant now) {
        var before = visibility;
        describe(form);
        return new Revised(id, before, visibility, by, now);
    }

    public record Founded(UUID space, String visibility, UUID actor, Instant at) implements Audited {}

    public record Revised(UUID space, String visibilityBefore, String visibility, UUID actor, Instant at) implements Audited {}
}
