package org.sharewell.posts.polls;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.sharewell.people.Portrait;

/** Polls as the API takes and gives them. */
final class PollJson {
    private PollJson() {}

    /** What a program wants to ask; results: voted or closed. */
    record In(String question, List<String> options, Boolean multiple, Boolean named, String results, Instant closesAt) {
        Ballot ballot() {
            return new Ballot(question, options, Boolean.TRUE.equals(multiple), Boolean.TRUE.equals(named), results, closesAt);
        }
    }

    /** The ids of the options chosen. */
    record Vote(List<String> options) {}

    /** A poll in full; votes of options and their voters only where the caller may see them. */
    record Out(String question, boolean multiple, boolean named, String results, Instant closesAt, boolean open, long votes, boolean voted, List<Line> options) {
        static Out of(View view) {
            var ask = view.ask();
            return new Out(ask.question(), ask.multiple(), ask.named(), ask.afterClosing() ? "closed" : "voted", ask.closesAt(), view.standing().open(),
                    view.standing().votes(), view.standing().voted(), view.options().stream().map(line -> Line.of(view, line)).toList());
        }
    }

    /** An option; its votes are null where they are not shown (yet), its voters empty where nobody is told. */
    record Line(UUID id, String label, Long votes, boolean mine, List<String> voters) {
        static Line of(View view, View.Line line) {
            return new Line(line.id(), line.label(), view.isCounted() ? line.votes() : null, line.mine(), line.people().stream().map(Portrait::username).toList());
        }
    }
}
