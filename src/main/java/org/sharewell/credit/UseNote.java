package org.sharewell.credit;

import java.time.Instant;

/** What somebody used a post for. */
public record UseNote(String username, String name, String note, Instant at) {}
