/** Giving credit: thanks for a post or a comment with a reason, "builds on" from a work to what it uses, and what somebody used a post for. */
package org.sharewell.credit;
