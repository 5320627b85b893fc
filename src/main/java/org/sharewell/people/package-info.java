/** Who works here, what they know, and how they sign in. */
package org.sharewell.people;
