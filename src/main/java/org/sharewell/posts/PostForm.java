package org.sharewell.posts;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.sharewell.text.Multiline;
import org.sharewell.text.OneLine;
import org.sharewell.text.Text;

/** What somebody typed: cleaned, and within limits that are told field by field. */
public record PostForm(
        Kind kind,
        @OneLine(max = 200) String title,
        @OneLine(max = 500) String standfirst,
        @Multiline(max = 200_000) String markdown,
        boolean blog,
        String space,
        @Size(max = Tag.MOST, message = "{post.tags}") List<@OneLine(max = 60) String> tags,
        @Size(max = 10, message = "{post.coAuthors}") List<String> coAuthors,
        UUID cover) {

    public PostForm {
        title = Text.oneLine(title);
        standfirst = Text.oneLine(standfirst);
        markdown = Text.multiline(markdown);
        space = space == null || space.isBlank() ? null : space.strip();
        tags = words(tags);
        coAuthors = words(coAuthors).stream().map(String::strip).filter(u -> !u.isEmpty()).distinct().toList();
    }

    /** A program may leave a list out, or a word of it. */
    private static List<String> words(List<String> said) {
        return said == null ? List.of() : said.stream().filter(Objects::nonNull).toList();
    }

    /** The words between commas, as they are typed into one field. */
    public static List<String> split(String commas) {
        return commas == null ? List.of() : Arrays.stream(commas.split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
    }
}
