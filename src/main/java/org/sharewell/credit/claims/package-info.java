/** "You forgot to credit": said in private by who wrote what was used, to the authors of the work, and to nobody else. */
package org.sharewell.credit.claims;
