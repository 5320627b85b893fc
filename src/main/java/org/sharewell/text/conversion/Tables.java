package org.sharewell.text.conversion;

import java.util.List;
import java.util.Optional;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;

/** Makes tables with a head, which Markdown demands: the first row is it. */
final class Tables {
    private final Left left;

    Tables(Left left) {
        this.left = left;
    }

    TableBlock of(Grid grid) {
        var table = new TableBlock();
        row(child(table, new TableHead()), grid, 0);
        var body = new TableBody();
        for (int row = 1; row < grid.rows().size(); row++) row(body, grid, row);
        if (body.getFirstChild() != null) table.appendChild(body);
        return table;
    }

    private void row(Node part, Grid grid, int row) {
        var cells = child(part, new TableRow());
        for (int column = 0; column < grid.width(); column++) {
            var cell = child(cells, new TableCell());
            cell.setHeader(row == 0);
            cell.setAlignment(alignment(grid.rows().getLast(), column));
            at(grid.rows().get(row), column).ifPresent(element -> fill(cell, element));
        }
    }

    private static Optional<Element> at(List<Element> row, int column) {
        return column < row.size() ? Optional.ofNullable(row.get(column)) : Optional.empty();
    }

    private void fill(TableCell cell, Element element) {
        var line = Flow.line(element, left);
        if (cell.isHeader()) line.without(Look.Mark.BOLD);
        child(cell, new Text(" "));
        Inlines.append(line, cell, () -> Inlines.html("<br>"));
        child(cell, new Text(" "));
    }

    /** A column stands as its last cell does. */
    private static TableCell.Alignment alignment(List<Element> row, int column) {
        var side = at(row, column).map(cell -> Style.of(cell).get("text-align").orElse(cell.attr("align"))).orElse("");
        return switch (side) {
            case "right", "end" -> TableCell.Alignment.RIGHT;
            case "center" -> TableCell.Alignment.CENTER;
            default -> null;
        };
    }

    private static <N extends Node> N child(Node parent, N child) {
        parent.appendChild(child);
        return child;
    }
}
