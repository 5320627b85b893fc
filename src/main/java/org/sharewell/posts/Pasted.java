package org.sharewell.posts;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A post's address as people paste it: its slug on the blog, or else its id. */
record Pasted(String slug, UUID id) {
    private static final Pattern BLOG = Pattern.compile("/blog/([^/]+)/?");
    private static final Pattern POST = Pattern.compile("/posts/([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?:/.*)?");

    /** A path, or a whole link to this installation; what follows the path does not matter. */
    static Optional<Pasted> of(String typed, String origin) {
        try {
            var address = URI.create(typed.strip());
            return isOurs(address, origin) && address.getPath() != null ? at(address.getPath()) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isOurs(URI address, String origin) {
        return address.getRawAuthority() == null ? address.getScheme() == null
                : origin.equalsIgnoreCase(address.getScheme() + "://" + address.getRawAuthority());
    }

    private static Optional<Pasted> at(String path) {
        var blog = BLOG.matcher(path);
        if (blog.matches()) return Optional.of(new Pasted(blog.group(1), null));
        var post = POST.matcher(path);
        return post.matches() ? Optional.of(new Pasted(null, UUID.fromString(post.group(1)))) : Optional.empty();
    }
}
