package org.sharewell.posts;

import org.sharewell.spaces.Visibility;

/** Which posts of alias {@code p} a {@code :viewer} may read, in SQL. */
public final class Readable {
    /** Published, not withdrawn, and in a place the viewer may see. */
    public static final String PUBLISHED = "(p.published_at is not null and p.withdrawn_at is null and " + Visibility.readable("p") + ")";
    /** Drafts that the viewer was asked to read, in a place they may know of. */
    public static final String ASKED = """
            (p.published_at is null and exists (select 1 from draft_reader dr where dr.post_id = p.id and dr.person_id = :viewer and dr.ended_at is null)
             and (p.space_id is null or exists (select 1 from space ds where ds.id = p.space_id and %s)))""".formatted(Visibility.listed("ds"));
    /**
     * Also the viewer's own drafts, drafts they are invited to or asked to read, and their own withdrawn posts where they may still
     * read what others said below.
     */
    public static final String OR_OWN = "(" + PUBLISHED + " or " + ASKED + """
             or (p.published_at is null or p.withdrawn_at is not null and %s) and exists (
               select 1 from byline rb where rb.post_id = p.id and rb.person_id = :viewer and (rb.accepted_at is not null or p.published_at is null)))"""
            .formatted(Visibility.readable("p"));

    private Readable() {}
}
