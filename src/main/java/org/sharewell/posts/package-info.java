/** What people write, and what others answer. */
package org.sharewell.posts;
