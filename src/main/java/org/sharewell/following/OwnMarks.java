package org.sharewell.following;

import jakarta.inject.Singleton;

import org.sharewell.posts.Marks;

/** Says which posts a viewer follows or keeps. */
@Singleton
class OwnMarks implements Marks {
    private static final String FOLLOWS = "exists (select 1 from follow mf where mf.follower_id = :viewer and mf.post_id = p.id)";
    private static final String FOLLOWS_SOURCE = """
            (p.space_id in (select mf.space_id from follow mf where mf.follower_id = :viewer and mf.space_id is not null)
             or exists (select 1 from byline mb join follow mf on mf.person_id = mb.person_id and mf.follower_id = :viewer
                        where mb.post_id = p.id and mb.accepted_at is not null)
             or exists (select 1 from post_tag mt join follow mf on mf.tag_slug = mt.tag_slug and mf.follower_id = :viewer where mt.post_id = p.id))""";
    private static final String SAVED = "exists (select 1 from saved_post ms where ms.person_id = :viewer and ms.post_id = p.id)";

    @Override
    public String follows() {
        return FOLLOWS;
    }

    @Override
    public String followsSource() {
        return FOLLOWS_SOURCE;
    }

    @Override
    public String saved() {
        return SAVED;
    }
}
