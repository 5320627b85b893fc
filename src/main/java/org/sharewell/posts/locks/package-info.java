/** Conversations that have been ended, with a reason that every reader sees. */
package org.sharewell.posts.locks;
