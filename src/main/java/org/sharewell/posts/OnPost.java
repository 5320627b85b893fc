package org.sharewell.posts;

import java.util.List;
import java.util.UUID;

import org.sharewell.events.Event;
import org.sharewell.events.Topic;

/** An event that changes what is seen on a post's page. */
public interface OnPost extends Event {
    UUID post();

    @Override
    default List<Topic> topics() {
        return List.of(Topic.post(post()));
    }
}
