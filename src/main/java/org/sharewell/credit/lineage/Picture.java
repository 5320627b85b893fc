package org.sharewell.credit.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.sharewell.credit.Work;

/** Where the posts of a lineage stand in a picture: a column for each generation, sources before what uses them. */
public final class Picture {
    static final int BOX_WIDTH = 220;
    static final int BOX_HEIGHT = 64;
    private static final int ACROSS = BOX_WIDTH + 52;
    private static final int DOWN = BOX_HEIGHT + 14;
    private static final int MARGIN = 8;
    private static final int COLUMNS = 23;

    private final Map<UUID, Box> boxes = new HashMap<>();
    private final List<Line> lines;
    private final int width;
    private final int height;

    /** A post's box: its name in two lines, and by whom it is. */
    public record Box(Work work, String first, String second, String by, int x, int y, boolean root) {
        public int width() {
            return BOX_WIDTH;
        }

        public int height() {
            return BOX_HEIGHT;
        }

        /** Without its border. */
        public int innerWidth() {
            return BOX_WIDTH - 2;
        }

        public int innerHeight() {
            return BOX_HEIGHT - 2;
        }
    }

    /** From a source to the work that uses it. */
    public record Line(String path, String relation) {}

    private Picture(Lineage lineage) {
        var columns = new TreeMap<Integer, List<Lineage.Node>>();
        lineage.nodes().forEach(node -> columns.computeIfAbsent(node.generation(), _ -> new ArrayList<>()).add(node));
        var tallest = columns.values().stream().mapToInt(List::size).max().orElse(1);
        this.width = columns.size() * ACROSS - ACROSS + BOX_WIDTH + 2 * MARGIN;
        this.height = tallest * DOWN - DOWN + BOX_HEIGHT + 2 * MARGIN;
        var x = MARGIN;
        for (var column : columns.values()) {
            place(column, x);
            x += ACROSS;
        }
        this.lines = lineage.edges().stream().map(edge -> new Line(path(boxes.get(edge.source()), boxes.get(edge.work())), edge.relation())).toList();
    }

    static Picture of(Lineage lineage) {
        return new Picture(lineage);
    }

    private void place(List<Lineage.Node> column, int x) {
        var y = (height - (column.size() * DOWN - DOWN + BOX_HEIGHT)) / 2;
        for (var node : column) {
            var name = node.work().label();
            var first = Caption.first(name, COLUMNS);
            boxes.put(node.work().id(), new Box(node.work(), first, Caption.rest(name, first, COLUMNS), Caption.cut(node.work().by(), COLUMNS + 4), x, y, node.generation() == 0));
            y += DOWN;
        }
    }

    private static String path(Box source, Box work) {
        int x1 = source.x() + BOX_WIDTH, y1 = source.y() + BOX_HEIGHT / 2, x2 = work.x() - 3, y2 = work.y() + BOX_HEIGHT / 2;
        return "M%d %dC%d %d %d %d %d %d".formatted(x1, y1, x1 + 26, y1, x2 - 26, y2, x2, y2);
    }

    public List<Box> boxes() {
        return boxes.values().stream().sorted(Comparator.comparingInt(Box::x).thenComparingInt(Box::y)).toList();
    }

    public List<Line> lines() {
        return lines;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
