package org.sharewell.database;

import java.nio.file.Path;

/** Where tests find PostgreSQL's programs unpacked, so that not each unpacks its own. */
final class Places {

    static final Path PROGRAMS = Path.of("target", "database");

    private Places() {}
}
