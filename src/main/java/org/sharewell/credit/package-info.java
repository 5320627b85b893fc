/** Giving credit: thanks for a post or a comment, with a reason. */
package org.sharewell.credit;
