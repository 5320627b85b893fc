package org.sharewell.posts.writing;

import java.time.Instant;
import java.time.format.DateTimeParseException;

import jakarta.ws.rs.FormParam;

/** What the page began with, where it can tell: then two changes come together by themselves wherever they do not touch. */
public record BaseForm(@FormParam("baseTitle") String title, @FormParam("baseStandfirst") String standfirst, @FormParam("base") String markdown,
        @FormParam("known-title") String knownTitle, @FormParam("known-standfirst") String knownStandfirst, @FormParam("known-markdown") String knownMarkdown,
        @FormParam("copy") String copy) {
    Words words() {
        return markdown == null ? null : new Words(title, standfirst, markdown);
    }

    /** When the working copy that the page began with was kept; null where it began with none. */
    Instant shown() {
        try {
            return Instant.parse(copy);
        } catch (DateTimeParseException | NullPointerException none) {
            return null;
        }
    }

    /** What the page last knew the server to keep of it: for a post that is published something else than what the post says. */
    Words known() {
        return knownMarkdown == null ? null : new Words(knownTitle, knownStandfirst, knownMarkdown);
    }
}
