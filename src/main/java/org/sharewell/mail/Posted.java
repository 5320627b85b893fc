package org.sharewell.mail;

import java.time.Instant;
import java.util.UUID;

/** A letter on its way: taken by one carrier for one attempt. */
record Posted(UUID id, int attempts, String email, String name, String language, String subject, String text, String html, String unsubscribe, String replyTo, Instant takenAt) {}
