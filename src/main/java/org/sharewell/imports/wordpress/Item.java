package org.sharewell.imports.wordpress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sharewell.imports.report.ImportMessages;

/** An item of the export: a post, a page, an attachment, or whatever else WordPress keeps in the same table. */
record Item(Fields fields, List<Term> terms, Map<String, String> meta, List<Fields> comments) {
    /** As many characters in the comments of one post, or comments, as fit into memory beside each other. */
    private static final int LARGEST = 32 << 20;
    private static final int MOST_COMMENTS = 50_000;
    private static final Set<String> FIELDS = Set.of("title", "link", "pubDate", "guid", "dc:creator", "wp:author", "wp:post_id", "wp:post_date", "wp:post_date_gmt",
            "wp:post_name", "wp:status", "wp:post_parent", "wp:post_type", "wp:post_password", "wp:attachment_url");
    private static final Set<String> TEXTS = Set.of("content:encoded", "excerpt:encoded");
    private static final Set<String> COMMENT = Set.of("wp:comment_id", "wp:comment_author", "wp:comment_author_email", "wp:comment_date", "wp:comment_date_gmt",
            "wp:comment_approved", "wp:comment_type", "wp:comment_parent", "wp:comment_user_id");
    private static final Set<String> META = Set.of("_thumbnail_id", "_wp_attached_file", "_wp_attachment_image_alt", "_wp_old_slug");

    /** A category, a tag, or what plugins keep as one. */
    record Term(String domain, String slug, String name) {}

    /** Reads the open item to its end; without texts it takes little memory. */
    static Item read(Xml xml, boolean withTexts) {
        var item = new Item(new Fields(xml.line(), new HashMap<>()), new ArrayList<>(), new HashMap<>(), new ArrayList<>());
        for (long size = 0; xml.toChild();) {
            size += item.take(xml, withTexts);
            if (size > LARGEST || item.comments.size() > MOST_COMMENTS) throw new Malformed(xml.line(), xml.column(), ImportMessages::xmlTooLong);
        }
        return item;
    }

    /** Reads what is open, and says how large it is when there may be many of it. */
    private int take(Xml xml, boolean withTexts) {
        switch (xml.name()) {
            case "category" -> term(xml);
            case "wp:postmeta" -> meta(Fields.read(xml, Set.of("wp:meta_key", "wp:meta_value")::contains));
            case "wp:comment" -> {
                comments.add(Fields.read(xml, name -> COMMENT.contains(name) || withTexts && name.equals("wp:comment_content")));
                return comments.getLast().of("wp:comment_content").text().length();
            }
            default -> fields.take(xml, name -> FIELDS.contains(name) || withTexts && TEXTS.contains(name));
        }
        return 0;
    }

    private void term(Xml xml) {
        var domain = xml.attribute("domain");
        var slug = xml.attribute("nicename");
        terms.add(new Term(domain, slug, xml.words().oneLine()));
    }

    private void meta(Fields pair) {
        var key = pair.text("wp:meta_key");
        if (META.contains(key)) meta.putIfAbsent(key, pair.text("wp:meta_value"));
    }

    int line() {
        return fields.line();
    }

    String text(String name) {
        return fields.text(name);
    }

    String type() {
        return text("wp:post_type");
    }

    String status() {
        return text("wp:status");
    }

    boolean isWriting() {
        return type().equals("post") || type().equals("page");
    }

    /** Its lasting name: its number, as in the address that WordPress never gives away. */
    String key() {
        var number = text("wp:post_id");
        if (!number.isEmpty()) return "?p=" + number;
        return !text("guid").isEmpty() ? text("guid") : !text("link").isEmpty() ? text("link") : text("title");
    }

    /** Whose it says it is; some exports name the author with another element. */
    String creator() {
        return text("dc:creator").isEmpty() ? text("wp:author") : text("dc:creator");
    }

    String meta(String key) {
        return meta.getOrDefault(key, "");
    }
}
