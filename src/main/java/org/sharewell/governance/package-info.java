/** What the people who answer for the system can see: the audit log. */
package org.sharewell.governance;
