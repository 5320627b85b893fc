package org.sharewell.text.conversion;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A table's cells by row and column; where one reached over several, it stands in the first and the others are empty. */
final class Grid {
    // As many as a text may hold; cells that come after them take one place each.
    private static final int CELLS = 5_000;

    private final Element table;
    private final List<List<Element>> rows;
    private int places;

    private Grid(Element table, Elements rows) {
        this.table = table;
        this.rows = new ArrayList<>(rows.stream().map(_ -> new ArrayList<Element>()).toList());
    }

    static Grid of(Element table) {
        var rows = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
        var grid = new Grid(table, rows);
        for (int row = 0; row < rows.size(); row++) grid.fill(row, rows.get(row).select("> td, > th"));
        grid.rows.removeIf(row -> row.stream().noneMatch(Grid::says));
        grid.narrow();
        return grid;
    }

    private void fill(int row, Elements cells) {
        int column = 0;
        for (var cell : cells) {
            while (column < rows.get(row).size() && rows.get(row).get(column) != null) column++;
            column = span(row, column, cell);
        }
    }

    /** Puts the cell where it begins, and a place taken by it wherever else it reaches. */
    private int span(int row, int column, Element cell) {
        var width = span(cell.attr("colspan"), CELLS);
        var height = span(cell.attr("rowspan"), rows.size() - row);
        var fits = places + (long) width * height <= CELLS;
        places += fits ? width * height : 1;
        for (int down = 0; down < (fits ? height : 1); down++) {
            for (int across = 0; across < (fits ? width : 1); across++) put(row + down, column + across, down + across == 0 ? cell : new Element("td"));
        }
        return column + (fits ? width : 1);
    }

    private static int span(String written, int most) {
        return Math.clamp(written.matches("\\d{1,4}") ? Integer.parseInt(written) : 1, 1, most);
    }

    private void put(int row, int column, Element cell) {
        var cells = rows.get(row);
        while (cells.size() <= column) cells.add(null);
        cells.set(column, cell);
    }

    /** Takes columns off the end in which nothing stands. */
    private void narrow() {
        var width = rows.stream().mapToInt(Grid::width).max().orElse(0);
        rows.replaceAll(row -> new ArrayList<>(row.subList(0, Math.min(width, row.size()))));
    }

    private static int width(List<Element> row) {
        int width = row.size();
        while (width > 0 && !says(row.get(width - 1))) width--;
        return width;
    }

    private static boolean says(Element cell) {
        return cell != null && (cell.hasText() || cell.selectFirst("img") != null);
    }

    List<List<Element>> rows() {
        return rows;
    }

    int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Letters and old pages use tables to place things; those are no tables to read. */
    boolean isLayout() {
        return width() < 2 || table.attr("role").equals("presentation") || table.selectFirst("table table") != null;
    }

    Elements captions() {
        return table.select("> caption");
    }
}
