/** Answers by e-mail: a letter about a conversation says where to, and what comes there becomes a comment. */
package org.sharewell.notifications.replies;
