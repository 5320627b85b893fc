/** The files of a source, from a folder or a ZIP that is not trusted. */
package org.sharewell.imports.files;
