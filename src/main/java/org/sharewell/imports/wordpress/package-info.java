/** Reads a WordPress export: its XML in two passes with little memory, and what WordPress made of its texts. */
package org.sharewell.imports.wordpress;
