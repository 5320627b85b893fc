package org.sharewell.imports.wordpress;

import java.io.Closeable;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sharewell.imports.files.SiteFiles;

/** The uploaded files that came along, by the ends of their old addresses. */
final class Uploads implements Closeable {
    /** WordPress makes smaller copies of each picture, one that is not too large, and one for each time it is cut. */
    private static final Pattern COPY = Pattern.compile("(?:-\\d{1,5}x\\d{1,5}|-scaled|-rotated|-e\\d{13})+(?=\\.[A-Za-z]{2,5}$)");
    private static final Pattern FOLDER = Pattern.compile("^.*(?:^|/)(?:uploads|files)/");

    private final Map<String, String> byEnd = new HashMap<>();
    private final Optional<SiteFiles> files;

    Uploads(Optional<SiteFiles> files) {
        this.files = files;
        files.ifPresent(all -> all.paths().forEach(path -> add(path, path)));
        files.ifPresent(all -> all.paths().forEach(path -> add(original(path), path)));
    }

    private void add(String end, String path) {
        byEnd.putIfAbsent(end, path);
        byEnd.putIfAbsent(FOLDER.matcher(end).replaceFirst(""), path);
    }

    /** The original of the picture at that address, or the copy when only that is there. */
    Optional<String> find(String address) {
        var path = path(address);
        return Optional.of(original(path)).flatMap(this::at).or(() -> at(path));
    }

    /** By as much of the path as is the same, a folder and a name at least; or by its name among files that lie in no folder. */
    private Optional<String> at(String path) {
        var end = FOLDER.matcher(path).replaceFirst("");
        for (int folder = end.indexOf('/'); folder >= 0 && !byEnd.containsKey(end) && end.indexOf('/', folder + 1) >= 0; folder = end.indexOf('/')) {
            end = end.substring(folder + 1);
        }
        return Optional.ofNullable(byEnd.get(end)).or(() -> Optional.ofNullable(byEnd.get(path.substring(path.lastIndexOf('/') + 1))));
    }

    /** The address without the marks of a smaller copy. */
    static String original(String path) {
        return COPY.matcher(path).replaceFirst("");
    }

    /** The path of an address, as it is written in a folder. */
    static String path(String address) {
        var path = address.replaceFirst("^(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*", "").replaceFirst("[?#].*$", "").replaceFirst("^/+", "");
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return path;
        }
    }

    Optional<byte[]> read(String path) {
        return files.flatMap(f -> f.read(path));
    }

    @Override
    public void close() throws IOException {
        if (files.isPresent()) files.get().close();
    }
}
