package org.sharewell.credit;

import java.util.regex.Pattern;

import jakarta.ws.rs.FormParam;

import org.sharewell.text.Multiline;
import org.sharewell.text.Text;

/** What was used, by the address of a post or its id, how, and a sentence on it. */
public record CitationForm(@FormParam("source") String source, @FormParam("relation") String relation,
        @FormParam("sentence") @Multiline(min = 10, max = 500) String sentence) {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    public CitationForm {
        source = Text.oneLine(source);
        relation = Text.oneLine(relation);
        sentence = Text.multiline(sentence).strip();
    }

    public boolean is(String relation) {
        return this.relation.equals(relation);
    }

    /** Of the source; an id alone will do. */
    String address() {
        return ID.matcher(source).matches() ? "/posts/" + source : source;
    }
}
