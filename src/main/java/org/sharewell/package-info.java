/** The program and its commands: the only package that knows all others. */
package org.sharewell;
