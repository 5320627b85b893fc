package org.sharewell.governance;

import java.time.Instant;
import java.util.UUID;

import org.sharewell.events.Event;

/** An event of the tests that nobody will ever have to account for. */
record Waved(UUID person, UUID actor, Instant at) implements Event {}
