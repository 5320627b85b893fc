package org.sharewell.imports.wordpress;

import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

/** Names of elements as the standard export writes them, whatever prefix this file has; those of other namespaces begin with "?". */
final class Names {
    private static final Pattern WORDPRESS = Pattern.compile("https?://wordpress\\.org/export/1\\.\\d+/(excerpt/)?");
    private static final Pattern CONTENT = Pattern.compile("https?://purl\\.org/rss/1\\.0/modules/content/");
    private static final Pattern CREATOR = Pattern.compile("https?://purl\\.org/dc/elements/1\\.1/");

    private Names() {
    }

    static String of(XMLStreamReader element) {
        return prefix(element.getNamespaceURI()) + element.getLocalName();
    }

    private static String prefix(String namespace) {
        if (namespace == null || namespace.isEmpty()) return "";
        var wordpress = WORDPRESS.matcher(namespace);
        if (wordpress.matches()) return wordpress.group(1) == null ? "wp:" : "excerpt:";
        return CONTENT.matcher(namespace).matches() ? "content:" : CREATOR.matcher(namespace).matches() ? "dc:" : "?";
    }
}
