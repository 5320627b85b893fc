package org.sharewell.posts.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.sharewell.posts.Post;
import org.sharewell.text.Text;
import org.sharewell.text.differences.Differences;
import org.sharewell.text.differences.Merge;

/** What a post says: title, standfirst and text. */
public record Words(String title, String standfirst, String markdown) {
    static final Words NONE = new Words("", "", "");

    public Words {
        title = Text.oneLine(title);
        standfirst = Text.oneLine(standfirst);
        markdown = Text.multiline(markdown);
    }

    static Words of(Post post) {
        return new Words(post.title, post.standfirst, post.markdown);
    }

    /** These words and others that began with the same; nobody may know with which. */
    Merged with(Words theirs, Words base) {
        var parts = List.of(Merge.of(base == null ? null : base.title, title, theirs.title),
                Merge.of(base == null ? null : base.standfirst, standfirst, theirs.standfirst),
                Merge.of(base == null ? null : base.markdown, markdown, theirs.markdown));
        var clashes = new ArrayList<Merge.Clash>();
        parts.forEach(part -> clashes.addAll(part.clashes()));
        return new Merged(new Words(parts.get(0).text(), parts.get(1).text(), parts.get(2).text()), clashes);
    }

    /** What stands differently in other words, part by part. */
    List<List<Differences.Row>> against(Words others) {
        return Stream.of(Differences.of(others.title, title), Differences.of(others.standfirst, standfirst), Differences.of(others.markdown, markdown))
                .filter(rows -> !rows.isEmpty()).toList();
    }

    /** What came of both, and where both are kept. */
    record Merged(Words words, List<Merge.Clash> clashes) {
        boolean isClean() {
            return clashes.isEmpty();
        }
    }
}
