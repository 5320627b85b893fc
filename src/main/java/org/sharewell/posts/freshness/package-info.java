/** How long a post holds: when its authors look at it again, that it is still valid, or outdated and replaced. */
package org.sharewell.posts.freshness;
