package org.sharewell.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;

/** Reads along what the allow list let through: headings, links, images and the plain words. */
final class Reading extends HtmlStreamEventReceiverWrapper {
    final List<Heading> headings = new ArrayList<>();
    final Set<UUID> images = new LinkedHashSet<>();
    final Set<String> links = new LinkedHashSet<>();
    final Words words = new Words();
    private final Set<String> ids = new HashSet<>();
    private Opened heading;

    /** A heading whose words are still being read; {@code from} is where they begin. */
    private record Opened(String name, String id, int from) {}

    Reading(HtmlStreamEventReceiver next) {
        super(next);
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        dropRepeatedId(attributes);
        words.open(name, attributes);
        switch (name) {
            case "h2", "h3" -> heading = new Opened(name, AllowList.value(attributes, "id"), words.length());
            case "a" -> link(AllowList.value(attributes, "href"));
            case "img" -> Address.of(AllowList.value(attributes, "src")).flatMap(Address::image).ifPresent(images::add);
            default -> { }
        }
        super.openTag(name, attributes);
    }

    // Raw HTML could repeat the id of a heading; the first one keeps it.
    private void dropRepeatedId(List<String> attributes) {
        var id = AllowList.value(attributes, "id");
        if (id == null || ids.add(id)) return;
        var at = attributes.indexOf("id");
        attributes.subList(at, at + 2).clear();
    }

    private void link(String href) {
        Address.of(href).filter(a -> a.is(Address.Kind.OWN)).ifPresent(own -> {
            links.add(own.path());
            own.image().ifPresent(images::add);
        });
    }

    @Override
    public void text(String text) {
        var visible = Visible.of(text);
        words.add(visible);
        super.text(visible);
    }

    @Override
    public void closeTag(String name) {
        words.close(name);
        if (heading != null && heading.name().equals(name)) closeHeading();
        super.closeTag(name);
    }

    private void closeHeading() {
        if (heading.id() != null) headings.add(new Heading(heading.name().charAt(1) - '0', heading.id(), words.from(heading.from())));
        heading = null;
    }
}
