/** Text in; safe HTML, names and references out. */
package org.sharewell.text;
