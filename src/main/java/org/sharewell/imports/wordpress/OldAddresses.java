package org.sharewell.imports.wordpress;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sharewell.imports.markup.SiteAddresses;

/** Under which addresses the texts and files of the old site were to be had: by path, by earlier path, by number. */
final class OldAddresses {
    private static final Pattern NUMBER = Pattern.compile("(?:^|[?&])(?:p|page_id|attachment_id)=(\\d+)(?:&|$)");

    private final Map<String, String> keys = new HashMap<>();

    void add(Item item, String key) {
        add(item.text("link"), key);
        add(item.text("guid"), key);
        keys.putIfAbsent(number(item.text("wp:post_id")), key);
        var old = item.meta("_wp_old_slug");
        if (!old.isEmpty()) path(item.text("link")).map(p -> p.replaceFirst("[^/]+/*$", "") + old).ifPresent(p -> keys.putIfAbsent(SiteAddresses.normal(p), key));
    }

    private void add(String address, String key) {
        path(address).map(SiteAddresses::normal).filter(p -> !p.isEmpty()).ifPresent(p -> keys.putIfAbsent(p, key));
    }

    private static Optional<String> path(String address) {
        try {
            var uri = URI.create(address);
            return uri.getRawQuery() == null ? Optional.ofNullable(uri.getRawPath()) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String number(String id) {
        return "?" + id;
    }

    /** Whose address that was. */
    Optional<String> find(String path, String query) {
        var number = NUMBER.matcher(query);
        return Optional.ofNullable(number.find() ? keys.get(number(number.group(1))) : keys.get(SiteAddresses.normal(path)));
    }
}
