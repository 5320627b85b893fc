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
 * What the addresses of a site that lies there in files mean.
 * Knows the keys of posts and the new addresses of people by {@link #normal} old address.
 */
public record SiteAddresses(Optional<String> host, String basePath, Map<String, String> posts, Map<String, String> people, Set<String> files) implements Addresses {
    public static final Pattern DATED = Pattern.compile("/\\d{4}/\\d{1,2}/\\d{1,2}/[^/?#]++");
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)(?:https?:)?//(?:[^/?#@]*+@)?([^/?#:]++)(?::\\d++)?([^?#]*+)(\\?[^#]*+)?(#.*+)?");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+:.*+", Pattern.DOTALL);
    private static final Pattern LOCAL = Pattern.compile("([^?#]*+)(\\?[^#]*+)?(#.*+)?", Pattern.DOTALL);

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

    @Override
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

    @Override
    public String old(String path) {
        return host.map(h -> "https://" + h + (path.startsWith("/") ? "" : "/") + path).orElse(path);
    }
}
