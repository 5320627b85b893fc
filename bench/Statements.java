import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the statements that a page sent from PostgreSQL's log on stdin, and writes them as a script for pgbench. */
class Statements {
    private static final Pattern ENTRY = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d \\S+ \\S+ \\[\\d+\\] (\\w+): {2}(.*)", Pattern.DOTALL);
    private static final Pattern SENT = Pattern.compile("^(?:execute [^:]*|statement): (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')(?:, |$)", Pattern.DOTALL);

    public static void main(String... files) throws IOException {
        var script = new ArrayList<String>();
        String waiting = null;
        for (var entry : entries(new String(System.in.readAllBytes()))) {
            var parts = ENTRY.matcher(entry);
            if (!parts.matches()) continue;
            if (parts.group(1).equals("DETAIL")) {
                waiting = filled(waiting, parts.group(2));
                continue;
            }
            if (waiting != null) script.add(waiting);
            var sent = SENT.matcher(parts.group(2));
            waiting = sent.matches() ? sent.group(1) : null;
        }
        if (waiting != null) script.add(waiting);
        Files.writeString(Path.of(files[0]), String.join("", script.stream().map(Statements::line).toList()));
        System.out.println(script.stream().filter(s -> !s.matches("(?i)begin.*|commit")).count());
    }

    /** What follows the first line of an entry is indented. */
    private static List<String> entries(String log) {
        return List.of(log.split("\\R(?!\\t)"));
    }

    private static String filled(String statement, String detail) {
        var values = new ArrayList<String>();
        var found = PARAMETER.matcher(detail.substring(detail.indexOf('$') < 0 ? detail.length() : detail.indexOf('$')));
        while (found.find()) values.add(found.group(2));
        for (int i = values.size(); i > 0; i--) statement = statement.replace("$" + i, values.get(i - 1));
        return statement;
    }

    // pgbench takes a colon before a letter or a digit for a variable of its own; in literals it may stand as an escape.
    private static String line(String statement) {
        var one = statement.replaceAll("\\R\\t?", " ");
        var safe = Pattern.compile("'(?:[^']|'')*'").matcher(one)
                .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(m.group().contains(":") ? "E" + m.group().replace("\\", "\\\\").replace(":", "\\x3a") : m.group()));
        return safe.strip() + ";\n";
    }
}
