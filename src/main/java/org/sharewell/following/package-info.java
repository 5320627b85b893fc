/** What people follow and what they keep for later: nobody's business but their own. */
package org.sharewell.following;
