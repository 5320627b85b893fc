package org.sharewell.posts.mentions;

import java.time.Instant;
import java.util.UUID;

import org.sharewell.events.Event;

/** Somebody named in a text. */
public final class Mention {
    private Mention() {}

    /** In a post, or in a comment below it (otherwise null): a person, all members of a space, or all who have a role; the others are null. */
    public record Made(UUID post, UUID comment, UUID person, UUID space, String role, UUID actor, Instant at) implements Event {}
}
