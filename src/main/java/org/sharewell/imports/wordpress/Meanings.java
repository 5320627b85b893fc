package org.sharewell.imports.wordpress;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.imports.markup.Addresses.Elsewhere;
import org.sharewell.imports.markup.Addresses.Meaning;
import org.sharewell.imports.markup.Addresses.OfFile;
import org.sharewell.imports.markup.Addresses.OfOldSite;
import org.sharewell.imports.markup.Addresses.OfPost;
import org.sharewell.imports.markup.Pictures;

/** What the addresses in the texts of an export mean. */
final class Meanings {
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)(?:https?:)?//(?:[^/?#@]*+@)?([^/?#:]++)(?::\\d++)?([^?#]*+)(\\?[^#]*+)?(#.*+)?");
    private static final Pattern LOCAL = Pattern.compile("(/[^?#]*+)?(\\?[^#]*+)?(#.*+)?");
    private static final String ATTACHMENT = "attachment ";

    private final Map<String, Attachment> byPath = new HashMap<>();
    private final Map<String, Attachment> attachments;
    private final OldAddresses addresses;
    private final Uploads uploads;
    private final Set<String> hosts;
    private final String site;

    Meanings(Survey survey, Uploads uploads, String site) {
        this.attachments = survey.attachments();
        this.addresses = survey.addresses();
        this.uploads = uploads;
        this.site = site;
        this.hosts = Stream.of(site, survey.site("link"), survey.site("wp:base_blog_url")).map(ABSOLUTE::matcher).filter(Matcher::matches)
                .map(m -> host(m.group(1))).collect(Collectors.toSet());
        attachments.values().forEach(a -> byPath.putIfAbsent(Uploads.original(Uploads.path(a.url())), a));
    }

    private static String host(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    Meaning of(String written) {
        var address = written.strip();
        var absolute = ABSOLUTE.matcher(address);
        if (absolute.matches()) {
            if (!isOwn(address)) return new Elsewhere();
            return here(address, absolute.group(2), or(absolute.group(3)), or(absolute.group(4)));
        }
        var local = LOCAL.matcher(address);
        boolean leads = local.matches() && (local.group(1) != null || local.group(2) != null);
        return leads ? here(site + address, or(local.group(1)), or(local.group(2)), or(local.group(3))) : new Elsewhere();
    }

    /** Whether it leads to the old site, or to a file of it that lay elsewhere. */
    boolean isOwn(String address) {
        var absolute = ABSOLUTE.matcher(address.strip());
        return !absolute.matches() || hosts.contains(host(absolute.group(1))) || attachment(address).isPresent();
    }

    private Optional<Attachment> attachment(String address) {
        return Optional.ofNullable(byPath.get(Uploads.original(Uploads.path(address))));
    }

    private Meaning here(String address, String path, String query, String fragment) {
        var target = addresses.find(path, query);
        var file = target.filter(t -> t.startsWith(ATTACHMENT)).flatMap(t -> file(t.substring(ATTACHMENT.length()))).or(() -> picture(address));
        if (file.filter(Pictures::isPicture).isPresent()) return new OfFile(file.get());
        return target.filter(t -> !t.startsWith(ATTACHMENT)).<Meaning>map(key -> new OfPost(key, fragment)).orElseGet(() -> new OfOldSite(address));
    }

    private static String or(String part) {
        return part == null ? "" : part;
    }

    /** The file of a picture that stands at an address, when it came along. */
    Optional<String> picture(String address) {
        return attachment(address).flatMap(this::file).or(() -> isOwn(address) ? uploads.find(address) : Optional.empty());
    }

    /** The file of an attachment, by its number. */
    Optional<String> file(String id) {
        return Optional.ofNullable(attachments.get(id)).flatMap(this::file);
    }

    private Optional<String> file(Attachment attachment) {
        return Optional.of(attachment.file()).filter(f -> !f.isEmpty()).flatMap(uploads::find).or(() -> uploads.find(attachment.url()));
    }

    Optional<Attachment> byNumber(String id) {
        return Optional.ofNullable(attachments.get(id));
    }

    /** What is said of a picture where it stands without words. */
    String alt(String address) {
        return attachment(address).map(Attachment::alt).orElse("");
    }

    /** What belongs to a text, in the order in which it was uploaded. */
    Stream<Attachment> of(Item item) {
        return attachments.values().stream().filter(a -> a.parent().equals(item.text("wp:post_id")) && !a.parent().isEmpty());
    }
}
