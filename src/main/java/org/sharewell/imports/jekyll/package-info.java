/** A Jekyll site: its people, its posts, and the command that brings them in. */
package org.sharewell.imports.jekyll;
