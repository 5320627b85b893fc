package org.sharewell.demo;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.StringJoiner;

import org.postgresql.copy.CopyManager;
import org.postgresql.copy.CopyIn;

/** Rows on their way into one table, thousands a second, in the text format of PostgreSQL's COPY. */
final class Copy implements AutoCloseable {
    private static final int PIECE = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder waiting = new StringBuilder();

    Copy(CopyManager copies, String tableAndColumns) throws SQLException {
        this.copy = copies.copyIn("copy " + tableAndColumns + " from stdin");
    }

    void row(Object... values) {
        var row = new StringJoiner("\t", "", "\n");
        for (var value : values) row.add(written(value));
        waiting.append(row);
        if (waiting.length() > PIECE) send();
    }

    private static String written(Object value) {
        return switch (value) {
            case null -> "\\N";
            case String text -> text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
            case byte[] bytes -> "\\\\x" + HexFormat.of().formatHex(bytes);
            default -> value.toString();
        };
    }

    private void send() {
        try {
            var bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            waiting.setLength(0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        send();
        try {
            copy.endCopy();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
