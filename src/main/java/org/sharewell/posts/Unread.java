package org.sharewell.posts;

/** What "unread" means, in SQL, for the post {@code p} and the {@code :viewer}. */
final class Unread {
    /** Reading is remembered this many days; older posts are never shown as unread. */
    static final int DAYS = 35;
    static final String CONDITION = """
            p.published_at > now() - interval '%d days'
            and not exists (select 1 from post_read ur where ur.post_id = p.id and ur.person_id = :viewer)
            and not exists (select 1 from byline ub where ub.post_id = p.id and ub.person_id = :viewer)""".formatted(DAYS);

    private Unread() {}
}
