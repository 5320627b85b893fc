package org.sharewell.imports.markup;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what an address in a text means: a post of the site, a file of it, another page of it, or somewhere else.
 * Knows the keys of posts and the new addresses of people by {@link #normal} old address.
 */
public record Addresses(Optional<String> host, String basePath, Map<String, String> posts, Map<String, String> people, Set<String> files) {
    public static final Pattern DATED = Pattern.compile("/\\d{4}/\\d{1,2}/\\d{1,2}/[^/?#]++");
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)(?:https?:)?//(?:[^/?#@]*+@)?([^/?#:]++)(?::\\d++)?([^?#]*+)(\\?[^#]*+)?(#.*+)?");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+:.*+", Pattern.DOTALL);
    private static final Pattern LOCAL = Pattern.compile("([^?#]*+)(\\?[^#]*+)?(#.*+)?", Pattern.DOTALL);

    /** What an address means. */
    public sealed interface Meaning {}

    /** A post, by its key. */
    public record OfPost(String key, String fragment) implements Meaning {}

    /** A file of the site. */
    public record OfFile(String path) implements Meaning {}

    /** A page that is here too, under this address. */
    public record OurPage(String url) implements Meaning {}

    /** Something of the old site that does not come along; with the address it had. */
    public record OfOldSite(String address) implements Meaning {}

    /** Not of this site. */
    public record Elsewhere() implements Meaning {}

    /** One spelling for all the ways to write a path. */
    public static String normal(String path) {
        var decoded = decoded(path).toLowerCase(Locale.ROOT);
        return decoded.replaceFirst("(?:/index)?\\.html$", "").replaceAll("/+$", "").replaceAll("//+", "/");
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return path;
        }
    }

    /** Takes an address as it stands in a text; {@code page} is the old path of that text, for relative ones. */
    public Meaning of(String address, String page) {
        var absolute = ABSOLUTE.matcher(address);
        if (absolute.matches()) {
            return isOwn(absolute.group(1)) ? ownPath(absolute.group(2), or(absolute.group(3)), or(absolute.group(4))) : new Elsewhere();
        }
        if (address.isEmpty() || address.startsWith("#") || SCHEME.matcher(address).matches()) {
            return new Elsewhere();
        }
        var local = LOCAL.matcher(address);
        return local.matches() ? ownPath(rooted(local.group(1), page), or(local.group(2)), or(local.group(3))) : new Elsewhere();
    }

    private boolean isOwn(String named) {
        return host.map(own -> withoutWww(own).equalsIgnoreCase(withoutWww(named))).orElse(false);
    }

    private static String withoutWww(String host) {
        return host.replaceFirst("(?i)^www\\.", "");
    }

    private static String or(String part) {
        return part == null ? "" : part;
    }

    private static String rooted(String path, String page) {
        try {
            return path.startsWith("/") ? path : URI.create(page).resolve(path.replace(" ", "%20")).getPath();
        } catch (IllegalArgumentException _) {
            return "/" + path;
        }
    }

    private Meaning ownPath(String written, String query, String fragment) {
        var path = !basePath.isEmpty() && written.startsWith(basePath + "/") ? written.substring(basePath.length()) : written;
        var file = decoded(path).replaceFirst("^/+", "");
        if (files.contains(file)) {
            return new OfFile(file);
        }
        return post(path).<Meaning>map(key -> new OfPost(key, fragment))
                .or(() -> Optional.ofNullable(people.get(normal(path))).map(OurPage::new))
                .orElseGet(() -> new OfOldSite(old(path + query + fragment)));
    }

    /** By the whole address, or by its dated end: older addresses had categories in front. */
    private Optional<String> post(String path) {
        var normal = normal(path);
        var dated = DATED.matcher(normal);
        return Optional.ofNullable(posts.get(normal))
                .or(() -> dated.find() && dated.end() == normal.length() ? Optional.ofNullable(posts.get(dated.group())) : Optional.empty());
    }

    String old(String path) {
        return host.map(h -> "https://" + h + (path.startsWith("/") ? "" : "/") + path).orElse(path);
    }
}
