package org.sharewell.posts.series;

import jakarta.ws.rs.FormParam;

import org.sharewell.text.OneLine;
import org.sharewell.text.Text;

/** What somebody says of a series; the space is a slug, null for the blog. */
public record SeriesForm(@FormParam("title") @OneLine(min = 1, max = 120) String title,
        @FormParam("about") @OneLine(min = 1, max = 280) String about, @FormParam("space") String space) {
    public SeriesForm {
        title = Text.oneLine(title);
        about = Text.oneLine(about);
        space = space == null || space.isBlank() ? null : space;
    }
}
