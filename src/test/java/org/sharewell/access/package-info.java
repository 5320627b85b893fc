/** Who may do what, tried by everybody on every route; the table itself is {@code access/matrix.yaml}. */
package org.sharewell.access;
