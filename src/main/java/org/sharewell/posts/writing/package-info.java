/** The place to write: the writing page, what it keeps while one types, and how two who write at once come together. */
package org.sharewell.posts.writing;
