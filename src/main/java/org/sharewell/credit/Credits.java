package org.sharewell.credit;

import java.net.URLEncoder;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Addresses of the form that gives credit, filled in as far as it is known. */
public final class Credits {
    private Credits() {}

    /** For a work and its source, both by their ids. */
    public static String form(Object work, Object source, Relation relation, String sentence) {
        return "/posts/" + work + "/credits/new?" + query("/posts/" + source, relation, sentence);
    }

    static String query(String source, Relation relation, String sentence) {
        return "source=" + encoded(source) + "&relation=" + relation.key() + (sentence.isEmpty() ? "" : "&sentence=" + encoded(sentence));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }
}
