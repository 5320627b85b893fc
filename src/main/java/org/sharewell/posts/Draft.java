package org.sharewell.posts;

import java.util.List;
import java.util.UUID;

import org.sharewell.text.Rendered;

/** What a post is to say: checked words, already rendered, with its tags. */
record Draft(String title, String standfirst, String markdown, Rendered rendered, UUID cover, List<Tag> tags) {}
