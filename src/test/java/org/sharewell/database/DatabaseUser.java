package org.sharewell.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another process that uses the embedded database until its input ends; tests start it and may kill it. */
final class DatabaseUser implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    private DatabaseUser(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    static void main(String... places) throws IOException {
        try (var database = new EmbeddedDatabase(Path.of(places[0]), Path.of(places[1]), List.of())) {
            System.out.println(database.open().url());
            new InputStreamReader(System.in).read();
        } catch (DatabaseUnavailable e) {
            System.out.println(e.getMessage());
        }
    }

    static DatabaseUser start(Path data, Path programs) throws IOException {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new DatabaseUser(new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx64m", "-cp", classes,
                DatabaseUser.class.getName(), data.toString(), programs.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** What it says when it has the database: the URL, or why not. */
    String answer() throws IOException {
        return said.readLine();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
    }
}
