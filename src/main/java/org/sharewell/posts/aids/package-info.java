/** What helps while one writes: people, topics and posts offered by name, and text pasted from elsewhere. */
package org.sharewell.posts.aids;
