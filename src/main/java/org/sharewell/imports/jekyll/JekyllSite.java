package org.sharewell.imports.jekyll;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sharewell.imports.Source;
import org.sharewell.imports.SourcePerson;
import org.sharewell.imports.SourcePost;
import org.sharewell.imports.SourceSeries;
import org.sharewell.imports.SourceSpace;
import org.sharewell.imports.files.SiteFiles;
import org.sharewell.imports.markup.Addresses;
import org.sharewell.imports.markup.SiteAddresses;
import org.sharewell.imports.markup.Liquid;
import org.sharewell.imports.markup.Pictures;
import org.sharewell.imports.report.ImportMessages;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;

/** A Jekyll site with several authors: people from its team and author list, posts, pictures. */
final class JekyllSite implements Source {
    private final SiteFiles files;
    private final PostIndex index;
    private final JekyllPeople people;
    private final JekyllPosts posts;
    private final List<SourceSpace> spaces;
    private final List<SourceSeries> series;
    private final Optional<String> host;
    private final Optional<String> title;

    JekyllSite(SiteFiles files, Report report) {
        this.files = files;
        var config = SiteConfig.read(files, report);
        this.index = new PostIndex(files, config, report);
        this.host = config.host().or(() -> likelyHost(report));
        this.title = Optional.of(config.setting("title").strip()).filter(t -> !t.isEmpty());
        this.people = new JekyllPeople(files, report);
        var liquid = new Liquid(settings(config), people::find, index::address);
        people.addAuthors(index.authors());
        people.resolveBios(liquid);
        people.compare();
        people.all().forEach(_ -> report.count(Report.Tally.PEOPLE));
        this.posts = new JekyllPosts(files, liquid, addresses(config), new OwnText(files.paths(), ownAddresses()), report);
        this.series = OwnSeries.read(files, report);
        this.spaces = OwnSpaces.read(files, OwnSpaces.authors(index.entries()), report);
        unread(report);
    }

    private Optional<String> likelyHost(Report report) {
        var likely = index.likelyHost();
        likely.ifPresent(h -> report.notice(Place.of(SiteConfig.FILE), m -> m.hostFromLinks(h)));
        return likely;
    }

    private Map<String, String> settings(SiteConfig config) {
        var settings = new HashMap<>(config.settings());
        host.ifPresent(h -> settings.put("url", "https://" + h));
        settings.putIfAbsent("url", "");
        return settings;
    }

    private Addresses addresses(SiteConfig config) {
        return new SiteAddresses(host, config.setting("baseurl"), index.pathByAddress(), pages(), files.paths());
    }

    private Map<String, String> pages() {
        var pages = new HashMap<String, String>();
        for (var person : people.all()) {
            var page = "/people/" + person.username();
            pages.put(page, page);
            pages.put(SiteAddresses.normal("/team/" + person.key()), page);
        }
        return pages;
    }

    /** The keys of the posts that another Sharewell has written down, by both addresses they had there. */
    private Map<String, String> ownAddresses() {
        var addresses = new HashMap<String, String>();
        for (var entry : index.entries()) {
            entry.own().ifPresent(own -> addresses.put("/posts/" + own.id(), entry.path()));
            if (entry.own().isPresent() && entry.hasAddress()) addresses.put("/blog/" + entry.slug(), entry.path());
        }
        return addresses;
    }

    private void unread(Report report) {
        files.paths().stream().filter(p -> p.startsWith("_data/") && !p.equals("_data/authors.yml") && !p.equals(OwnSpaces.FILE) && !p.equals(OwnSeries.FILE))
                .forEach(p -> report.notice(Place.of(p), ImportMessages::dataNotRead));
    }

    @Override
    public Optional<String> name() {
        return host.or(() -> title).map(n -> "jekyll:" + n);
    }

    @Override
    public List<SourcePerson> people() {
        return people.all();
    }

    @Override
    public Map<String, String> slugs() {
        return index.entries().stream().filter(PostIndex.Entry::hasAddress).collect(Collectors.toMap(PostIndex.Entry::path, PostIndex.Entry::slug));
    }

    @Override
    public Map<String, UUID> ids() {
        return index.entries().stream().filter(e -> e.own().isPresent()).collect(Collectors.toMap(PostIndex.Entry::path, e -> e.own().get().id()));
    }

    @Override
    public List<SourceSpace> spaces() {
        return spaces;
    }

    @Override
    public List<SourceSeries> series() {
        return series;
    }

    @Override
    public int postCount() {
        return index.entries().size();
    }

    @Override
    public Stream<SourcePost> posts() {
        return index.entries().stream().flatMap(e -> posts.read(e, index.address(e.name()).orElse("/")).stream());
    }

    @Override
    public Optional<byte[]> image(String path) {
        return Pictures.isPicture(path) ? files.read(path) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
