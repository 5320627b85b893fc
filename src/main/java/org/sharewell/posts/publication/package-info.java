/** How a draft comes to its readers: asked colleagues, remarks in its margin, a time, and the job that keeps it. */
package org.sharewell.posts.publication;
