package org.sharewell.following;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.People;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Posts;
import org.sharewell.posts.Tags;
import org.sharewell.spaces.Spaces;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** Finds what a viewer may follow: only what they may read. */
@ApplicationScoped
public class Targets {
    private final People people;
    private final Spaces spaces;
    private final Tags tags;
    private final Posts posts;

    Targets(People people, Spaces spaces, Tags tags, Posts posts) {
        this.people = people;
        this.spaces = spaces;
        this.tags = tags;
        this.posts = posts;
    }

    public Target person(String username) {
        var person = people.visible(username);
        return Target.person(person.id, person.username, person.name);
    }

    /** A space that is listed for the viewer but not read by them is not theirs to follow. */
    public Target space(Viewer viewer, String slug) {
        var card = spaces.card(viewer, slug);
        if (!card.isReadable()) throw Refusal.forbidden(Message.of(FollowingMessages.class, FollowingMessages::notReadable));
        return Target.space(card.id(), card.path(), card.name());
    }

    public Target tag(Viewer viewer, String slug) {
        var tag = tags.visible(viewer, slug);
        return Target.tag(tag.slug(), tag.name());
    }

    public Target post(Viewer viewer, UUID id) {
        var post = posts.visible(viewer, id);
        return Target.post(post.id, post.path(), post.title);
    }
}
