package org.sharewell.posts;

import java.time.Instant;

/** That a conversation has been ended: by whom, when, and the reason they gave. */
public record Closure(Instant at, String username, String name, String reason) {}
