package org.sharewell.posts.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.sharewell.people.Portrait;
import org.sharewell.text.Passage;
import org.sharewell.text.SafeHtml;

import static java.util.Comparator.comparingInt;

/** A draft with its remarks beside the passages they are about; adrift are those whose words are gone, resolved those dealt with. */
public record Margin(List<Block> blocks, List<Note> adrift, List<Note> resolved) {

    /** Puts every remark to the passage that has its words: at its old place if it still does, else to the nearest one. */
    static Margin of(List<Passage> passages, List<Note> notes) {
        var blocks = passages.stream().map(passage -> new Block(passage, new ArrayList<>())).toList();
        var adrift = new ArrayList<Note>();
        notes.stream().filter(note -> !note.resolved()).forEach(note -> near(blocks, note).ifPresentOrElse(
                block -> block.notes.add(note.in(block.passage)), () -> adrift.add(note)));
        return new Margin(blocks, adrift, notes.stream().filter(Note::resolved).toList());
    }

    private static Optional<Block> near(List<Block> blocks, Note note) {
        return IntStream.range(0, blocks.size()).boxed().filter(i -> blocks.get(i).passage.words().contains(note.quote()))
                .min(comparingInt(i -> Math.abs(i - note.block()))).map(blocks::get);
    }

    /** A passage and what was remarked on it. */
    public record Block(Passage passage, List<Note> notes) {}

    /** A remark as the viewer sees it; part says that it is about some words of its passage only. */
    public record Note(UUID id, int block, String quote, Portrait face, SafeHtml html, Instant at, boolean resolved, boolean resolvable, boolean part) {
        Note in(Passage passage) {
            return new Note(id, block, quote, face, html, at, resolved, resolvable, !quote.equals(Remarks.cut(passage.words())));
        }
    }
}
