package org.sharewell.credit;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.FormParam;

import org.sharewell.text.Multiline;
import org.sharewell.text.OneLine;
import org.sharewell.text.Text;

/** Who is thanked, by usernames with commas between them, and for what; quotable is a tick. */
public record ThanksForm(@FormParam("to") @OneLine(max = 400) String to,
        @FormParam("reason") @Multiline(min = 20, max = 500) String reason,
        @FormParam("quotable") String quotable) {
    public ThanksForm {
        to = Text.oneLine(to);
        reason = Text.multiline(reason).strip();
    }

    List<String> names() {
        return Stream.of(to.split("[,;\\s]+")).map(name -> name.startsWith("@") ? name.substring(1) : name).filter(name -> !name.isEmpty()).distinct().toList();
    }

    public boolean allowsQuoting() {
        return "true".equals(quotable);
    }
}
