/** The roster for people's own calendars (iCalendar, RFC 5545). */
package org.sharewell.roster.feed;
