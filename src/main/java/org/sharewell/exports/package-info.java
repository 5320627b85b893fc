/** Writing taken along: a person's or a space's texts and pictures as a Jekyll site, which the import takes back without a difference. */
package org.sharewell.exports;
