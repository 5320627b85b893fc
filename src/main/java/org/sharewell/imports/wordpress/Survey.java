package org.sharewell.imports.wordpress;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;

/** The first look at an export, from its start to its end and without its texts: who wrote, what comes, where it was, and what stays behind. */
final class Survey {
    private static final int MOST_ITEMS = 500_000;
    private static final Set<String> AUTHOR = Set.of("wp:author", "wp:wp_author");
    private static final Set<String> SITE = Set.of("title", "link", "wp:base_site_url", "wp:base_blog_url");
    /** What WordPress keeps as items though nobody reads it. */
    private static final Set<String> OF_NO_USE = Set.of("nav_menu_item", "revision", "customize_changeset", "custom_css", "oembed_cache", "attachment",
            "wp_global_styles", "wp_navigation", "wp_template", "wp_template_part", "wp_block", "user_request");

    /** A post or page that comes. */
    record Writing(String key, String slug, boolean published) {}

    private final Map<String, Writing> writings = new LinkedHashMap<>();
    private final Map<String, Attachment> attachments = new LinkedHashMap<>();
    private final Map<String, Integer> behind = new TreeMap<>();
    private final Map<String, String> site = new HashMap<>();
    private final List<Fields> authors = new ArrayList<>();
    private final Creators creators = new Creators();
    private final OldAddresses addresses = new OldAddresses();
    private final Channel channel;
    private final Instant now;
    private final Report report;
    private int items;

    Survey(Channel channel, Instant now, Report report) throws IOException {
        this.channel = channel;
        this.now = now;
        this.report = report;
        channel.read(this::read);
        behind.forEach(this::tell);
    }

    private void read(Xml xml) {
        if (xml.name().equals("item")) item(xml);
        else if (AUTHOR.contains(xml.name())) authors.add(Fields.read(xml, name -> name.startsWith("wp:author_")));
        else if (SITE.contains(xml.name())) site.putIfAbsent(xml.name(), xml.words().oneLine());
        else xml.pass();
    }

    private void item(Xml xml) {
        if (++items > MOST_ITEMS) throw new Malformed(xml.line(), xml.column(), m -> m.tooManyItems(MOST_ITEMS));
        var item = Item.read(xml, false);
        if (item.type().isEmpty()) report.warn(place(item), m -> m.typeMissing(item.text("title")));
        else if (item.type().equals("attachment")) attach(item);
        else if (Fate.of(item, now).comes()) writing(item);
        else leave(item);
    }

    Place place(Item item) {
        return file().at(item.line());
    }

    Place file() {
        return Place.of(channel.name());
    }

    private void attach(Item item) {
        var attachment = Attachment.of(item);
        attachments.putIfAbsent(attachment.id(), attachment);
        addresses.add(item, "attachment " + attachment.id());
    }

    private void writing(Item item) {
        var key = item.key();
        if (writings.putIfAbsent(key, new Writing(key, Slugs.of(item), Fate.of(item, now).published())) != null) {
            report.error(place(item), m -> m.itemTwice(key));
            return;
        }
        addresses.add(item, key);
        creators.add(item);
        item.comments().stream().filter(c -> !Approval.of(c).comes()).forEach(c -> count("comments (" + Approval.of(c).name() + ")"));
        item.terms().stream().filter(Tags::isOfPlugin).forEach(t -> count("terms of " + t.domain()));
    }

    private void leave(Item item) {
        if (item.isWriting()) count(item.type() + "s in " + item.status());
        else count("items of type " + item.type());
    }

    private void count(String what) {
        behind.merge(what, 1, Integer::sum);
    }

    /** What people wrote is worth a warning, what WordPress wrote for itself is not. */
    private void tell(String what, int count) {
        var place = file();
        if (what.startsWith("items of type ") && !OF_NO_USE.contains(what.substring("items of type ".length()))) report.warn(place, m -> m.itemsLeftOut(count, what));
        else report.notice(place, m -> m.itemsLeftOut(count, what));
    }

    /** Whether it is one of those that come. */
    boolean brings(Item item) {
        return Fate.of(item, now).comes() && writings.containsKey(item.key());
    }

    Map<String, Writing> writings() {
        return writings;
    }

    Map<String, Attachment> attachments() {
        return attachments;
    }

    List<Fields> authors() {
        return authors;
    }

    Creators creators() {
        return creators;
    }

    OldAddresses addresses() {
        return addresses;
    }

    String site(String name) {
        return site.getOrDefault(name, "");
    }
}
