/** What a post goes back to and what came of it, over some generations: as a picture and as a list. */
package org.sharewell.credit.lineage;
