package org.sharewell.posts;

/** What stands around a post's text on its page. The series, the closure and how a question stands are null where there is none. */
public record Around(Standing standing, Neighbours series, Closure closure, Answering answering) {}
