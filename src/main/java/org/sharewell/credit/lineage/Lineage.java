package org.sharewell.credit.lineage;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.sharewell.credit.Work;

/** A post's sources and what came of it: every post once, in the generation in which it is met first, and all credit between them. */
public final class Lineage {
    private static final int MOST = 60;

    private final List<Step> steps;
    private final Map<UUID, Node> nodes = new LinkedHashMap<>();
    private final Set<UUID> opened = new HashSet<>();
    private final List<Branch> sources;
    private final List<Branch> uses;

    /** A post in its generation; the post itself is 0. */
    record Node(Work work, int generation) {}

    /** A credit from a work to its source. */
    record Edge(UUID work, UUID source, String relation, String sentence) {}

    /** A post in the list, how it uses or is used by the one above it, and what follows. */
    public record Branch(Work work, String relation, String sentence, List<Branch> branches) {}

    private Lineage(Work root, List<Step> steps) {
        this.steps = steps;
        nodes.put(root.id(), new Node(root, 0));
        for (var step : steps) if (nodes.size() < MOST) nodes.putIfAbsent(step.post(), new Node(step.work(), step.generation()));
        this.sources = branches(true, root.id(), 0);
        this.uses = branches(false, root.id(), 0);
    }

    static Lineage of(Work root, List<Step> steps) {
        return new Lineage(root, steps);
    }

    Collection<Node> nodes() {
        return nodes.values();
    }

    List<Edge> edges() {
        return steps.stream().filter(this::isShown).map(s -> new Edge(s.citing(), s.source(), s.relation(), s.sentence())).distinct().toList();
    }

    private boolean isShown(Step step) {
        return nodes.containsKey(step.citing()) && nodes.containsKey(step.source());
    }

    public boolean isEmpty() {
        return nodes.size() == 1;
    }

    /** What it goes back to. */
    public List<Branch> sources() {
        return sources;
    }

    /** What came of it. */
    public List<Branch> uses() {
        return uses;
    }

    private List<Branch> branches(boolean up, UUID from, int depth) {
        return steps.stream().filter(s -> s.isUp() == up && s.depth() == depth + 1 && s.from().equals(from) && isShown(s))
                .map(s -> new Branch(s.work(), s.relation(), s.sentence(), opens(s) ? branches(up, s.post(), depth + 1) : List.of())).toList();
    }

    /** What comes after a post is told once, where it is met first. */
    private boolean opens(Step step) {
        return nodes.get(step.post()).generation() == step.generation() && opened.add(step.post());
    }
}
