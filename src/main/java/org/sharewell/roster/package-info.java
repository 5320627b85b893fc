/**
 * Who writes when on the expert blog: the cadence people agreed to, the slots they took, and the calendar of both.
 * <p>The blog has no steward of its own making yet: whoever moderates or administrates speaks for it ({@link org.sharewell.roster.Steward}).
 * They may agree on another cadence, open weeks and see how many were planned; a slot is nobody's but its holder's.
 * <p>A day is the firm's: the same date for everybody, wherever they are. What was published stands on the date it was where its
 * publisher lives.
 * <p>Skipping costs nothing: no event is told, no state is kept, and no row says afterwards who did not write.
 */
package org.sharewell.roster;
