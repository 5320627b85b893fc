package org.sharewell.imports.files;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.sharewell.imports.report.ImportMessages;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;

/** The files of a site in a ZIP; nothing of it is ever written to disk, so a name can lead nowhere. */
final class Archive implements SiteFiles {
    private static final Pattern DRIVE_OR_CONTROL = Pattern.compile("^[A-Za-z]:|\\p{Cntrl}");

    private final NavigableMap<String, ZipEntry> entries;
    private final Allowance allowance;
    private final ZipFile zip;
    private final Report report;

    Archive(Path file, Report report) throws IOException {
        this(file, report, new Allowance());
    }

    Archive(Path file, Report report, Allowance allowance) throws IOException {
        this.zip = open(file);
        this.report = report;
        this.allowance = allowance;
        this.entries = withoutTopFolder(accepted());
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException _) {
            // old packers write names in the code page of DOS
            return new ZipFile(file.toFile(), Charset.forName("IBM437"));
        }
    }

    private Map<String, ZipEntry> accepted() {
        var accepted = new HashMap<String, ZipEntry>();
        if (zip.size() > allowance.entries()) {
            report.error(Place.of(name()), m -> m.tooManyFiles(allowance.entries()));
        }
        zip.stream().limit(allowance.entries()).filter(e -> !e.isDirectory()).forEach(e -> accept(e, accepted));
        return accepted;
    }

    private void accept(ZipEntry entry, Map<String, ZipEntry> accepted) {
        var path = safe(entry.getName());
        if (path.isEmpty()) {
            report.error(Place.of(shown(entry.getName())), ImportMessages::nameLeadsOut);
        } else if (accepted.putIfAbsent(path.get(), entry) != null) {
            report.error(Place.of(path.get()), ImportMessages::twiceInArchive);
        }
    }

    private static Optional<String> safe(String name) {
        var slashed = name.replace('\\', '/');
        var parts = Arrays.asList(slashed.split("/"));
        boolean leadsOut = slashed.startsWith("/") || parts.contains("..") || DRIVE_OR_CONTROL.matcher(slashed).find();
        return leadsOut ? Optional.empty()
                : Optional.of(parts.stream().filter(p -> !p.isEmpty() && !p.equals(".")).collect(Collectors.joining("/")));
    }

    private static String shown(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }

    /** A ZIP of a folder, as code hosts make them, has everything in one folder that is not part of the site. */
    private static NavigableMap<String, ZipEntry> withoutTopFolder(Map<String, ZipEntry> all) {
        var tops = all.keySet().stream().map(p -> p.substring(0, p.indexOf('/') + 1)).filter(t -> !t.equals("__MACOSX/")).distinct().toList();
        var top = tops.size() == 1 && !tops.getFirst().startsWith("_") ? tops.getFirst() : "";
        var paths = new TreeMap<String, ZipEntry>();
        all.forEach((path, entry) -> paths.put(path.startsWith(top) ? path.substring(top.length()) : path, entry));
        return paths;
    }

    private String name() {
        return Path.of(zip.getName()).getFileName().toString();
    }

    @Override
    public NavigableSet<String> paths() {
        return entries.navigableKeySet();
    }

    @Override
    public Optional<byte[]> read(String path) {
        var entry = entries.get(path);
        return entry == null ? Optional.empty() : read(path, entry);
    }

    private Optional<byte[]> read(String path, ZipEntry entry) {
        try (var in = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            var bytes = allowance.read(in, path, entry.getCompressedSize());
            if (entry.getCrc() != in.getChecksum().getValue()) {
                throw new ZipException("damaged");
            }
            return Optional.of(bytes);
        } catch (Allowance.Exceeded e) {
            report.error(Place.of(path), e.why());
        } catch (IOException | IllegalArgumentException e) {
            report.error(Place.of(path), m -> m.unreadable(e.getClass().getSimpleName()));
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
