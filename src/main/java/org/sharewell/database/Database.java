package org.sharewell.database;

/** Where the service keeps its data: made ready before it starts, let go after it has stopped. */
public sealed interface Database extends AutoCloseable permits EmbeddedDatabase, ExternalDatabase {

    /** Makes it ready and says how to reach it; refuses with {@link DatabaseUnavailable}. */
    Access open();

    @Override
    void close();
}
