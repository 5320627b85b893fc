/** Which posts a work seems to use: those it links to, and those whose sentences stand in it. */
package org.sharewell.credit.proposals;
