package org.sharewell.posts.writing;

import jakarta.ws.rs.FormParam;

/** What the page began with, where it can tell: then two changes come together by themselves wherever they do not touch. */
public record BaseForm(@FormParam("baseTitle") String title, @FormParam("baseStandfirst") String standfirst, @FormParam("base") String markdown,
        @FormParam("known-title") String knownTitle, @FormParam("known-standfirst") String knownStandfirst, @FormParam("known-markdown") String knownMarkdown) {
    Words words() {
        return markdown == null ? null : new Words(title, standfirst, markdown);
    }

    /** What the page last knew the server to keep of it: for a post that is published something else than what the post says. */
    Words known() {
        return knownMarkdown == null ? null : new Words(knownTitle, knownStandfirst, knownMarkdown);
    }
}
