/** Gentle reminders of what people have planned themselves: by mail, at most two, by day, and only as long as they want them; and letters about swaps. */
package org.sharewell.roster.reminders;
