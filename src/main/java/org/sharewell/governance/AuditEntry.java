package org.sharewell.governance;

import java.time.Instant;
import java.util.UUID;

/** One line of the audit log: who did what, to whom if it was a person, and the other ids the event carried. */
record AuditEntry(UUID event, Instant at, String action, String actor, String actorName, String person, String personName,
        UUID post, String details) {}
