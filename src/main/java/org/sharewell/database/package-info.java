/** Where the data lies: the PostgreSQL that comes with the program, or one the installation names. */
package org.sharewell.database;
