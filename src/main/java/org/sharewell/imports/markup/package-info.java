/** The markup of a source's texts (front matter, Liquid, Kramdown, HTML) made our Markdown, with pictures and links still open. */
package org.sharewell.imports.markup;
