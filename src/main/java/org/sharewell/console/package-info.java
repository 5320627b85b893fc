/** What the program says and is told at the console: commands and greetings, plugged in by the features. */
package org.sharewell.console;
