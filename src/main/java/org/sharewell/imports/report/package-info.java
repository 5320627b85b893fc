/** What an import says: remarks with their places, counts, and the words for them. */
package org.sharewell.imports.report;
