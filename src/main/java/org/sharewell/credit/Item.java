package org.sharewell.credit;

import java.util.List;
import java.util.UUID;

/** What somebody is thanked for: a post, or a comment below one; its authors by their usernames. */
public record Item(UUID post, UUID comment, String title, boolean published, String[] authors) {
    /** Where the thanks for it are given. */
    public String thanks() {
        return comment == null ? "/posts/" + post + "/thanks" : "/comments/" + comment + "/thanks";
    }

    /** Where it is read. */
    public String path() {
        return "/posts/" + post + (comment == null ? "" : "#c-" + comment);
    }

    /** Whom to thank if nobody else is named: its authors, but never oneself. */
    String others(String self) {
        return String.join(", ", List.of(authors).stream().filter(author -> !author.equals(self)).toList());
    }
}
