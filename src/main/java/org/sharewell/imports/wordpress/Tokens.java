package org.sharewell.imports.wordpress;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sharewell.imports.markup.Addresses;

/** Names for pictures and texts of the old site while HTML becomes Markdown: they look like addresses here, and mean what they stand for. */
final class Tokens implements Addresses, org.sharewell.text.conversion.Addresses {
    private static final Pattern WEB = Pattern.compile("(?i)(?:https?://|mailto:)[^\\s<>\\\\]++");

    /** What a name stands for, and the address that stood there. */
    private record Named(Meaning meaning, String address) {}

    private final Map<String, Named> byName = new HashMap<>();
    private final Meanings meanings;

    Tokens(Meanings meanings) {
        this.meanings = meanings;
    }

    String picture(String path, String address) {
        var name = "/images/00000000-0000-8000-8000-%012x".formatted(byName.size());
        byName.put(name, new Named(new OfFile(path), address));
        return name;
    }

    String link(Meaning meaning, String address) {
        var name = "https://import.invalid/" + byName.size();
        byName.put(name, new Named(meaning, address));
        return name;
    }

    boolean isPicture(String address) {
        return byName.containsKey(address) && address.startsWith("/images/");
    }

    // what the converter asks

    @Override
    public Optional<String> link(String href) {
        return Optional.of(href.strip()).filter(address -> WEB.matcher(address).matches());
    }

    @Override
    public Optional<String> picture(String source) {
        return Optional.of(source).filter(byName::containsKey);
    }

    // what is asked of the Markdown: an address that stands there as itself may lead to a text too

    @Override
    public Meaning of(String address, String page) {
        if (byName.containsKey(address)) return byName.get(address).meaning();
        return address.startsWith("http") && meanings.of(address) instanceof OfPost post ? post : new Elsewhere();
    }

    @Override
    public String old(String address) {
        return without(address);
    }

    @Override
    public String without(String address) {
        return byName.containsKey(address) ? byName.get(address).address() : address;
    }
}
