package org.sharewell.events;

/** An event as its row tells it: a name for its record, such as {@code posts.Post.Published}, and the record as JSON. */
record Written(String type, String payload) {}
