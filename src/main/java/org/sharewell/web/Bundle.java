package org.sharewell.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file for browsers, with the files it imports written out in their place, so that no bundler is needed. */
record Bundle(String type, byte[] content) {
    private static final Pattern STYLES = Pattern.compile("@import \"([\\w/-]+\\.css)\" layer\\((\\w+)\\);");
    private static final Pattern MODULES = Pattern.compile("import '\\./([\\w-]+\\.js)';");

    static Bundle stylesheet(String entry) {
        return text("text/css", STYLES.matcher(read(entry)).replaceAll(style ->
                Matcher.quoteReplacement("@layer %s {\n%s}".formatted(style.group(2), read("css/" + style.group(1))))));
    }

    /** Each module in a block of its own, since modules import and export nothing among themselves. */
    static Bundle script(String entry) {
        return text("text/javascript", MODULES.matcher(read(entry)).replaceAll(module ->
                Matcher.quoteReplacement("{\n%s}".formatted(read("js/" + module.group(1))))));
    }

    static Bundle image(String path) {
        return text("image/svg+xml", read(path));
    }

    static String fingerprint(Collection<Bundle> bundles) {
        var digest = sha256();
        bundles.stream().map(Bundle::content).sorted(Comparator.comparingInt(c -> c.length)).forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    private static Bundle text(String type, String text) {
        return new Bundle(type + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String path) {
        try (var file = Bundle.class.getResourceAsStream("/META-INF/resources/" + path)) {
            if (file == null) throw new IllegalStateException("No such file for browsers: " + path);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
