package org.sharewell.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a directory is a database of ours that this program can serve; refuses with the cure if not. */
record Identity(Path folder) {

    static final String PASSWORD = "sharewell.password";

    void verify(String major) throws IOException {
        if (!Files.exists(folder)) return;
        if (!Files.isDirectory(folder)) throw refuse("is not a directory", "move it away");
        verifyOwner();
        verifyVersion(major);
        if (!Files.exists(folder.resolve(PASSWORD))) throw refuse("was not made by Sharewell", "");
    }

    /** Comes first: what belongs to another cannot even be read. */
    private void verifyOwner() throws IOException {
        var me = ProcessHandle.current().info().user().orElse("");
        var owner = Files.getOwner(folder).getName();
        var known = folder.getFileSystem().supportedFileAttributeViews().contains("posix") && !me.isEmpty();
        if (known && !owner.equals(me)) throw refuse("belongs to " + owner + ", and this is " + me, "start as " + owner);
    }

    private void verifyVersion(String major) throws IOException {
        var file = folder.resolve("PG_VERSION");
        if (!Files.exists(file)) throw refuse("is not a PostgreSQL database", "");
        var found = Files.readString(file).strip();
        if (!found.equals(major)) {
            throw refuse("is of PostgreSQL " + found + ", and this Sharewell brings " + major,
                    "dump it with PostgreSQL " + found + " and load it into a new directory");
        }
    }

    private DatabaseUnavailable refuse(String what, String cure) {
        return new DatabaseUnavailable("The database directory " + folder + " " + what + ": "
                + (cure.isEmpty() ? "" : cure + ", or ") + "name another place by SHAREWELL_DATA.");
    }
}
