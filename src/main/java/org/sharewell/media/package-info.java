/** Pictures people upload. */
package org.sharewell.media;
