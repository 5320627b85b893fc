/** Questions that a post asks its readers, with options to choose from. */
package org.sharewell.posts.polls;
