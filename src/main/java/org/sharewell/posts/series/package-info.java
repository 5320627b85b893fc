/** Posts that belong together in an order, with what is still planned. */
package org.sharewell.posts.series;
