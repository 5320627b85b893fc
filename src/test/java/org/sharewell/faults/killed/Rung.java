package org.sharewell.faults.killed;

import java.time.Instant;
import java.util.UUID;

import org.sharewell.events.Audited;

/** Somebody rang a bell. */
public record Rung(UUID bell, UUID actor, Instant at) implements Audited {}
