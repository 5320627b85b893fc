package org.sharewell.posts.polls;

import java.time.Instant;
import java.util.List;

import org.sharewell.text.OneLine;
import org.sharewell.text.Text;

/**
 * What somebody wants to ask.
 *
 * @param multiple whether more than one option may be chosen
 * @param named whether others see who chose what
 * @param results when they are shown: {@code voted}, to whoever has voted, or {@code closed}, once nobody votes any more
 * @param closesAt until when one votes; null until somebody closes it
 */
public record Ballot(@OneLine(min = 1, max = 200) String question, List<String> options, boolean multiple, boolean named, String results, Instant closesAt) {
    public Ballot {
        question = Text.oneLine(question);
        options = options == null ? List.of() : options.stream().map(Text::oneLine).filter(option -> !option.isEmpty()).toList();
        results = results == null || results.isBlank() ? "voted" : results;
    }
}
