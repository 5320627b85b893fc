package org.sharewell.governance;

import java.time.Instant;
import java.util.UUID;

import org.sharewell.events.Audited;

/** An audited event of the tests: somebody moved somebody. */
record Moved(UUID person, UUID space, String to, UUID actor, Instant at) implements Audited {}
