package org.sharewell.exports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;

/** What is in a ZIP. */
public record Unpacked(Map<String, byte[]> files) {
    public static Unpacked of(byte[] zip) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) files.put(entry.getName(), in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Unpacked(files);
    }

    String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    List<String> in(String folder) {
        return files.keySet().stream().filter(path -> path.startsWith(folder)).toList();
    }

    /** The file of a post that says this. */
    String post(String words) {
        return in("_posts/").stream().map(this::text).filter(text -> text.contains(words)).findFirst().orElseThrow();
    }

    /** Everything that is told in it, names of files too. */
    public String everything() {
        return files.entrySet().stream().map(e -> e.getKey() + "\n" + new String(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("\n"));
    }
}
