package org.sharewell.imports.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.sharewell.imports.report.ImportMessages;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;

/** The files of a site in a folder; links that lead out of it are not followed. */
final class Folder implements SiteFiles {
    private static final Set<String> NOT_THE_SITE = Set.of(".git", "_site", "node_modules", ".jekyll-cache", ".sass-cache");

    private final NavigableSet<String> paths = new TreeSet<>();
    private final Allowance allowance;
    private final Path root;
    private final Report report;

    Folder(Path folder, Report report, Allowance allowance) throws IOException {
        this.allowance = allowance;
        this.root = folder.toRealPath();
        this.report = report;
        Files.walkFileTree(root, new Walk());
    }

    @Override
    public NavigableSet<String> paths() {
        return paths;
    }

    @Override
    public Optional<byte[]> read(String path) {
        if (!paths.contains(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(bytes(path));
        } catch (Allowance.Exceeded e) {
            report.error(Place.of(path), e.why());
        } catch (IOException e) {
            report.error(Place.of(path), m -> m.unreadable(e.getClass().getSimpleName()));
        }
        return Optional.empty();
    }

    private byte[] bytes(String path) throws IOException {
        var file = root.resolve(path).toRealPath();
        if (!file.startsWith(root)) {
            throw new Allowance.Exceeded(ImportMessages::linkLeadsOut);
        }
        try (var in = Files.newInputStream(file)) {
            return allowance.read(in, path, Files.size(file));
        }
    }

    @Override
    public void close() {
        // nothing is held open
    }

    /** Goes through the folder once. */
    private final class Walk extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_THE_SITE.contains(folder.getFileName().toString()) && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            var path = root.relativize(file).toString().replace('\\', '/');
            if (paths.size() >= allowance.entries()) {
                report.error(Place.of(path), m -> m.tooManyFiles(allowance.entries()));
                return FileVisitResult.TERMINATE;
            }
            if (attributes.isRegularFile() || attributes.isSymbolicLink() && staysInside(file, path)) {
                paths.add(path);
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean staysInside(Path link, String path) {
            try {
                var target = link.toRealPath();
                if (target.startsWith(root)) {
                    return Files.isRegularFile(target);
                }
                report.error(Place.of(path), ImportMessages::linkLeadsOut);
            } catch (IOException _) {
                report.error(Place.of(path), ImportMessages::linkLeadsNowhere);
            }
            return false;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            report.error(Place.of(root.relativize(file).toString()), m -> m.unreadable(e.getClass().getSimpleName()));
            return FileVisitResult.CONTINUE;
        }
    }
}
