package org.sharewell.posts.writing;

import jakarta.ws.rs.FormParam;

/** What the page began with, where it can tell: then two changes come together by themselves wherever they do not touch. */
public record BaseForm(@FormParam("baseTitle") String title, @FormParam("baseStandfirst") String standfirst, @FormParam("base") String markdown) {
    Words words() {
        return markdown == null ? null : new Words(title, standfirst, markdown);
    }
}
