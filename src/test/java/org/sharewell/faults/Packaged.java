package org.sharewell.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import io.quarkus.bootstrap.app.QuarkusBootstrap;
import io.quarkus.paths.PathList;

import org.sharewell.faults.killed.Rung;

/** The real program, packaged as for production with a few test classes added, so that it can be started, and killed, as a process. */
final class Packaged {
    private static Packaged shared;
    private final Path directory;

    private Packaged(Path directory) {
        this.directory = directory;
    }

    /** The program with the bells of the tests, which ring where a test asks for it; packaged once for all of them. */
    static synchronized Packaged shared() throws Exception {
        if (shared == null) shared = into(Files.createTempDirectory(Path.of("target").toAbsolutePath(), "packaged"), Rung.class.getPackage(), bells());
        return shared;
    }

    private static Properties bells() {
        var properties = new Properties();
        properties.setProperty("test.killed", "true");
        return properties;
    }

    /** Packages the main classes and one package of the tests into a directory. */
    private static Packaged into(Path directory, Package added, Properties buildTime) throws Exception {
        var extra = copy(added, directory.resolve("added"));
        try (var application = QuarkusBootstrap.builder()
                .setApplicationRoot(PathList.of(Path.of("target/classes").toAbsolutePath(), extra))
                .setProjectRoot(Path.of("").toAbsolutePath()).setTargetDirectory(directory)
                .setBaseName("sharewell").setMode(QuarkusBootstrap.Mode.PROD).setLocalProjectDiscovery(true)
                .setBaseClassLoader(Packaged.class.getClassLoader()).setIsolateDeployment(true)
                .setBuildSystemProperties(buildTime).build().bootstrap()) {
            application.createAugmentor().createProductionApplication();
        }
        return new Packaged(directory);
    }

    private static Path copy(Package added, Path root) throws IOException {
        var folder = added.getName().replace('.', '/');
        var target = Files.createDirectories(root.resolve(folder));
        try (var classes = Files.list(Path.of("target/test-classes").resolve(folder))) {
            for (var file : classes.toList()) Files.copy(file, target.resolve(file.getFileName()));
        }
        return root;
    }

    /** Starts it in its own directory, with settings. */
    Process start(Map<String, String> settings) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", directory.resolve("quarkus-app/quarkus-run.jar").toString()));
        return new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
    }
}
