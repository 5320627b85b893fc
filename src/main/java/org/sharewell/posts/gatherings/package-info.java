/** When and where people meet because of a post, and who comes. */
package org.sharewell.posts.gatherings;
