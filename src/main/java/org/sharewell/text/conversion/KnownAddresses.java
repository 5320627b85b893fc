package org.sharewell.text.conversion;

import java.util.Optional;
import java.util.regex.Pattern;

/** The web, mailboxes and our own pages may be linked; of pictures only our own are kept. Copied from us, both come with our origin before them. */
public record KnownAddresses(String origin) implements Addresses {
    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|mailto:)[^\\s<>\\\\]++|/(?![/\\\\])[^\\s<>\\\\]*+");
    private static final Pattern PICTURE = Pattern.compile("/images/[0-9a-f-]{36}(?:/[a-z0-9-]{1,40})?");

    @Override
    public Optional<String> link(String href) {
        return Optional.of(own(href)).filter(address -> LINK.matcher(address).matches());
    }

    @Override
    public Optional<String> picture(String source) {
        return Optional.of(own(source)).filter(address -> PICTURE.matcher(address).matches());
    }

    private String own(String address) {
        var ours = address.startsWith(origin + "/");
        return ours ? address.substring(origin.length()) : address.strip();
    }
}
