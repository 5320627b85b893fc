/** A people CSV, brought at the console or on a page: all of it comes in, or nothing. */
package org.sharewell.imports.directory;
