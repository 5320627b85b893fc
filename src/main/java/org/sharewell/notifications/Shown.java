package org.sharewell.notifications;

import org.sharewell.posts.Readable;
import org.sharewell.spaces.Visibility;

/** Which notifications of alias {@code n} may be shown to a {@code :viewer}, in SQL: of what they may read now, and what is still there. */
final class Shown {
    static final String CONDITION = """
            (n.post_id is not null and exists (select 1 from post p where p.id = n.post_id and %s)
               and not exists (select 1 from comment nc where nc.id = n.comment_id and nc.deleted_at is not null)
             or n.space_id is not null and exists (select 1 from space ns where ns.id = n.space_id and %s))"""
            .formatted(Readable.OR_OWN, Visibility.listed("ns"));

    private Shown() {}

    /** The path where it happened, in SQL: the comment, else the post, else the space; the last two given as aliases, of which one has no row. */
    static String path(String post, String space) {
        return "case when %1$s.id is null then '/spaces/' || %2$s.slug when n.comment_id is null then '/posts/' || %1$s.id else '/comments/' || n.comment_id end".formatted(post, space);
    }
}
