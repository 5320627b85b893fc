package org.sharewell.posts.polls;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.sharewell.people.Portrait;

/** A poll as a viewer sees it. */
public record View(UUID post, Ask ask, List<Line> options, Standing standing, List<String> wrong) {
    /** What is asked and how. */
    public record Ask(String question, boolean multiple, boolean named, boolean afterClosing, Instant closesAt, Instant closedAt, long version) {}

    /** Whether one can vote and has voted, how many have, and how many of these are counted beside the options. */
    public record Standing(boolean open, boolean published, boolean voted, long votes, long counted) {}

    /** An option, how often it was chosen, whether by the viewer, and by whom if that is told. */
    public record Line(UUID id, String label, long votes, boolean mine, List<Portrait> people) {
        private static final int FIRST = 30;

        /** As many of the people as there is room for. */
        public List<Portrait> first() {
            return people.subList(0, Math.min(FIRST, people.size()));
        }

        /** How many more there are. */
        public int others() {
            return Math.max(0, people.size() - FIRST);
        }
    }

    public boolean isVotable() {
        return standing.open() && standing.published();
    }

    /** Whether it is this viewer's turn to see numbers, by what the author chose. */
    public boolean isRevealed() {
        return ask.afterClosing() ? !standing.open() : !standing.open() || standing.voted();
    }

    /** Whether there are enough votes for numbers to tell nothing of anybody who was promised that. */
    public boolean isEnough() {
        return ask.named() ? standing.votes() > 0 : standing.counted() >= Poll.ENOUGH && standing.votes() >= Poll.ENOUGH;
    }

    public boolean isCounted() {
        return isRevealed() && isEnough();
    }

    /** Whether numbers are due and not shown, because they would tell too much. */
    public boolean isHeldBack() {
        return isRevealed() && !isEnough() && !ask.named();
    }

    /** Whether some votes wait for others before they are counted. */
    public boolean isBehind() {
        return isCounted() && standing.counted() != standing.votes();
    }

    /** Since when nobody votes any more. */
    public Instant over() {
        return ask.closedAt() == null ? ask.closesAt() : ask.closedAt();
    }

    public int enoughVotes() {
        return Poll.ENOUGH;
    }

    View with(List<String> wrong) {
        return new View(post, ask, options, standing, wrong);
    }
}
