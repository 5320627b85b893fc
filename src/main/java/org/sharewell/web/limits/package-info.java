/** How much one person, or one address, may do in a time, counted for all replicas together. */
package org.sharewell.web.limits;
