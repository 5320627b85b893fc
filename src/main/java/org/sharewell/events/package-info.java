/** What happened, and who is told: written in the transaction in which it happened, delivered at least once to each listener. */
package org.sharewell.events;
