package org.sharewell.imports.jekyll;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.sharewell.imports.Own;
import org.sharewell.imports.files.SiteFiles;
import org.sharewell.imports.markup.SiteAddresses;
import org.sharewell.imports.markup.FrontMatter;
import org.sharewell.imports.markup.UntrustedYaml;
import org.sharewell.imports.report.ImportMessages;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;

/** All posts of a site by path, name and old address, found in one pass that keeps no text. */
final class PostIndex {
    private static final Pattern POST = Pattern.compile("(?:.*/)?_(?:posts|drafts)/(?:.*/)?[^/]++");
    private static final Pattern NAME = Pattern.compile("(?:(\\d{4}-\\d{1,2}-\\d{1,2})-)?(.+)\\.(?:md|markdown|mkd|mkdown|html?)");
    private static final int LONGEST_SLUG = 120;

    /** A post that can be read: its place in the site and in time. */
    record Entry(String path, String name, String slug, Optional<ZonedDateTime> date, boolean draft, List<String> authors, Optional<Own> own) {
        /** Without a date it was never published. */
        boolean isDraft() {
            return draft || date.isEmpty();
        }

        /** Whether others find it by an address of the blog. */
        boolean hasAddress() {
            return !isDraft() && own.map(Own::blog).orElse(true);
        }

        boolean isHtml() {
            return path.endsWith(".html") || path.endsWith(".htm");
        }
    }

    private final Map<String, Entry> byPath = new LinkedHashMap<>();
    private final Map<String, String> addressByName = new HashMap<>();
    private final Map<String, String> pathByAddress = new HashMap<>();
    private final Map<String, String> authors = new LinkedHashMap<>();
    private final HostCount hosts = new HostCount();
    private final Set<String> slugs = new HashSet<>();
    private final SiteFiles files;
    private final SiteConfig config;
    private final Report report;

    PostIndex(SiteFiles files, SiteConfig config, Report report) {
        this.files = files;
        this.config = config;
        this.report = report;
        files.paths().stream().filter(p -> POST.matcher(p).matches()).forEach(this::look);
    }

    private void look(String path) {
        var name = NAME.matcher(path.substring(path.lastIndexOf('/') + 1));
        boolean draft = path.contains("_drafts/");
        if (!name.matches() || name.group(1) == null && !draft) {
            report.notice(Place.of(path), ImportMessages::notAPost);
        } else {
            frontMatter(path).ifPresent(f -> add(path, f, Optional.ofNullable(name.group(1)).orElse(""), name.group(2)));
        }
    }

    private Optional<FrontMatter> frontMatter(String path) {
        try {
            var text = files.text(path);
            return text.isEmpty() ? Optional.empty() : Optional.of(FrontMatter.parse(text.get()));
        } catch (UntrustedYaml.Broken e) {
            report.error(Place.of(path).at(e.line()), m -> m.frontMatterBroken(e.getMessage()));
            return Optional.empty();
        }
    }

    private void add(String path, FrontMatter front, String day, String name) {
        boolean draft = path.contains("_drafts/") || front.isFalse("published");
        var date = date(path, front, day);
        var own = OwnMarks.of(front);
        // A post of a space takes no address from one of the blog.
        var slug = own.isPresent() && !front.has("slug") ? "" : slug(path, front, name);
        var entry = new Entry(path, day.isEmpty() ? name : day + "-" + name, slug, date, draft, JekyllAuthors.keys(front), own);
        byPath.put(path, entry);
        entry.authors().forEach(a -> authors.putIfAbsent(a, path));
        hosts.count(front.body());
        new Permalinks(config.setting("permalink")).of(front, day, date, name).forEach(a -> address(a, entry));
    }

    private void address(String address, Entry entry) {
        pathByAddress.putIfAbsent(SiteAddresses.normal(address), entry.path());
        addressByName.putIfAbsent(entry.name(), address);
    }

    private Optional<ZonedDateTime> date(String path, FrontMatter front, String day) {
        var written = PostDate.parse(front.text("date"), config.zone());
        if (front.has("date") && written.isEmpty()) {
            report.warn(Place.of(path), m -> m.dateUnreadable(front.text("date")));
        }
        var named = PostDate.parse(day, config.zone());
        if (written.isPresent() && named.isPresent() && !written.get().toLocalDate().equals(named.get().toLocalDate())) {
            report.notice(Place.of(path), m -> m.datesDiffer(front.text("date"), day));
        }
        return written.or(() -> named);
    }

    private String slug(String path, FrontMatter front, String name) {
        var wanted = (front.has("slug") ? front.text("slug") : name).replaceAll("[\\s/?#]+", "-");
        var slug = wanted.substring(0, Math.min(LONGEST_SLUG, wanted.length()));
        for (int i = 2; !slugs.add(slug); i++) {
            var ending = "-" + i;
            slug = wanted.substring(0, Math.min(LONGEST_SLUG - ending.length(), wanted.length())) + ending;
        }
        if (!slug.equals(name) && !(front.has("sharewell") && slug.equals(front.text("slug")))) {
            var chosen = slug;
            report.notice(Place.of(path), m -> m.slugChanged(name, chosen));
        }
        return slug;
    }

    /** All posts, oldest first; those without a date last. */
    List<Entry> entries() {
        var sorted = new ArrayList<>(byPath.values());
        sorted.sort(Comparator.comparing((Entry e) -> e.date().map(ZonedDateTime::toInstant).orElse(Instant.MAX)).thenComparing(Entry::path));
        return sorted;
    }

    /** The keys of all authors, each with the path of a post that names it. */
    Map<String, String> authors() {
        return authors;
    }

    /** A post's old address, by its file name without ending. */
    Optional<String> address(String name) {
        return Optional.ofNullable(addressByName.get(name));
    }

    Map<String, String> pathByAddress() {
        return pathByAddress;
    }

    /** The host that most links to these posts name, when the site itself does not say where it was. */
    Optional<String> likelyHost() {
        return hosts.mostNamed(pathByAddress.keySet());
    }
}
