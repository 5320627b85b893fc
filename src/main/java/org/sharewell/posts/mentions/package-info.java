/** People, spaces and roles that are named in texts: whom that reaches, said before a text is sent, and told after. */
package org.sharewell.posts.mentions;
