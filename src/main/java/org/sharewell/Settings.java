package org.sharewell;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import org.sharewell.database.Access;
import org.sharewell.database.Database;
import org.sharewell.database.EmbeddedDatabase;
import org.sharewell.database.ExternalDatabase;

/** What the installation sets about its data, read before the application starts: the database has to be there first. */
final class Settings {

    private final SmallRyeConfig config = ConfigUtils.configBuilder().build();

    Database database() {
        return setting("quarkus.datasource.jdbc.url").isEmpty()
                ? new EmbeddedDatabase(Path.of(setting("sharewell.data")))
                : new ExternalDatabase(new Access(setting("quarkus.datasource.jdbc.url"),
                        setting("quarkus.datasource.username"), setting("quarkus.datasource.password")));
    }

    private String setting(String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }
}
