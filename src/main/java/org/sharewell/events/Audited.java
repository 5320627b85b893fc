package org.sharewell.events;

/**
 * An event that the audit log keeps, with all its components. The component {@code person} is whom it was done to,
 * {@code actor} who did it.
 */
public interface Audited extends Event {}
