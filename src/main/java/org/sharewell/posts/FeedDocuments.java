package org.sharewell.posts;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.Jsoup;

import org.sharewell.web.PublicUrl;

/** Writes the blog's feeds by serialisers, never by a text template. */
@ApplicationScoped
class FeedDocuments {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TITLE = "Sharewell";

    private final PublicUrl url;
    private final ObjectMapper json;

    FeedDocuments(PublicUrl url, ObjectMapper json) {
        this.url = url;
        this.json = json;
    }

    /** Atom (RFC 4287): one entry an article, with all its authors. */
    String atom(List<Entry> entries) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            head(xml, entries);
            for (var entry : entries) entry(xml, entry);
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void head(XMLStreamWriter xml, List<Entry> entries) throws XMLStreamException {
        element(xml, "id", url.of("/blog"));
        element(xml, "title", TITLE);
        element(xml, "updated", entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH).toString());
        link(xml, "/blog");
    }

    private void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        var row = entry.teaser().row();
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + row.id());
        element(xml, "title", row.title());
        element(xml, "published", row.publishedAt().toString());
        element(xml, "updated", entry.updated().toString());
        link(xml, row.path());
        for (var author : entry.teaser().authors()) author(xml, author);
        for (var tag : entry.teaser().tags()) category(xml, tag);
        element(xml, "summary", row.line());
        content(xml, absolute(entry.html()));
        xml.writeEndElement();
    }

    private void author(XMLStreamWriter xml, Teaser.Author author) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", author.name());
        element(xml, "uri", url.of("/people/" + author.username()));
        xml.writeEndElement();
    }

    private static void category(XMLStreamWriter xml, Tag tag) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", tag.slug());
        xml.writeAttribute("label", legal(tag.name()));
    }

    private static void content(XMLStreamWriter xml, String html) throws XMLStreamException {
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(legal(html));
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("href", url.of(path));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    /** Without what XML 1.0 has no way to say: most control characters, lone surrogates, U+FFFE and U+FFFF. */
    private static String legal(String text) {
        return text.codePoints().filter(c -> c == 9 || c == 10 || c == 13 || c >= 0x20 && c < 0xD800 || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** JSON Feed 1.1. */
    String json(List<Entry> entries) {
        try {
            return json.writeValueAsString(Map.of("version", "https://jsonfeed.org/version/1.1", "title", TITLE, "home_page_url", url.of("/blog"),
                    "items", entries.stream().map(this::item).toList()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, Object> item(Entry entry) {
        var row = entry.teaser().row();
        return Map.of("id", "urn:uuid:" + row.id(), "url", url.of(row.path()), "title", row.title(), "summary", row.line(),
                "content_html", absolute(entry.html()), "date_published", row.publishedAt().toString(), "date_modified", entry.updated().toString(),
                "authors", entry.teaser().authors().stream().map(a -> Map.of("name", a.name(), "url", url.of("/people/" + a.username()))).toList(),
                "tags", entry.teaser().tags().stream().map(Tag::name).collect(Collectors.toList()));
    }

    /** A feed reader has no page to resolve addresses against. */
    private String absolute(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("a[href^=/]").forEach(a -> a.attr("href", url.of(a.attr("href"))));
        body.select("img[src^=/]").forEach(i -> i.attr("src", url.of(i.attr("src"))));
        return body.html();
    }

    /** An article of the feed with its text. */
    record Entry(Teaser teaser, String html) {
        Instant updated() {
            var updated = Steps.updated(teaser.row().publishedAt(), teaser.row().editedAt());
            return updated == null ? teaser.row().publishedAt() : updated;
        }
    }
}
