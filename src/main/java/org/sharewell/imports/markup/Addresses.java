package org.sharewell.imports.markup;

/** Tells what an address in a text means: a post of the site, a file of it, another page of it, or somewhere else. */
public interface Addresses {
    /** What an address means. */
    sealed interface Meaning {}

    /** A post, by its key. */
    record OfPost(String key, String fragment) implements Meaning {}

    /** A file of the site. */
    record OfFile(String path) implements Meaning {}

    /** A page that is here too, under this address. */
    record OurPage(String url) implements Meaning {}

    /** Something of the old site that does not come along; with the address it had. */
    record OfOldSite(String address) implements Meaning {}

    /** Not of this site. */
    record Elsewhere() implements Meaning {}

    /** Takes an address as it stands in a text; {@code page} is the old path of that text, for relative ones. */
    Meaning of(String address, String page);

    /** Where it led on the old site. */
    String old(String address);

    /** Where a link to a picture leads that cannot be had. */
    default String without(String address) {
        return address;
    }
}
