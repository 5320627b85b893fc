package org.sharewell.posts.polls;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sharewell.posts.Post;

/** The form in which a poll is asked: of which post, whether it has been asked before, what was typed, and what is wrong with it. */
record Sheet(Post post, boolean exists, PollForm form, Map<String, List<String>> errors) {
    public List<String> wrong(String field) {
        return errors.get(field);
    }

    public int enough() {
        return Poll.ENOUGH;
    }

    /** What is wrong with the time at which it closes, whoever found it. */
    public List<String> wrongTime() {
        return Stream.of("time", "closesAt").flatMap(field -> errors.getOrDefault(field, List.of()).stream()).toList();
    }
}
