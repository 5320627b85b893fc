/** HTML from elsewhere made into Markdown: pasted from a word processor, or imported. */
package org.sharewell.text.conversion;
