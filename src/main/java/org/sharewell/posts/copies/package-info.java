/** What somebody has typed and not sent yet, kept for nobody but them. */
package org.sharewell.posts.copies;
