/** Two texts: what differs between them, line by line and word by word, and how two changes of one text come together. */
package org.sharewell.text.differences;
