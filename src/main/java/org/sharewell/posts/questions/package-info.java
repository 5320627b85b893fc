/** Questions: the answer that is accepted, the post that answers them, and who is asked by name. */
package org.sharewell.posts.questions;
