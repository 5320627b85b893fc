/** Letters to people by e-mail: written in the transaction they tell of, and sent once. */
package org.sharewell.mail;
