package org.sharewell.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;

/** Turns an image of another site into a link to it: opening a text must not tell others who reads it. */
final class ForeignImages extends HtmlStreamEventReceiverWrapper {
    private boolean inLink;

    ForeignImages(HtmlStreamEventReceiver policy) {
        super(policy);
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        if (name.equals("a")) inLink = true;
        var src = AllowList.value(attributes, "src");
        if (name.equals("img") && (src == null || Address.of(src).flatMap(Address::image).isEmpty())) link(src, AllowList.value(attributes, "alt"));
        else super.openTag(name, attributes);
    }

    @Override
    public void closeTag(String name) {
        if (name.equals("a")) inLink = false;
        super.closeTag(name);
    }

    private void link(String src, String alt) {
        var external = src == null ? Optional.<Address>empty() : Address.of(src).filter(a -> a.is(Address.Kind.EXTERNAL));
        var words = alt == null || alt.isBlank() ? external.map(Address::href).orElse("") : alt;
        if (external.isEmpty() || inLink) text(words);
        else linked(external.get().href(), words);
    }

    private void linked(String href, String words) {
        super.openTag("a", new ArrayList<>(List.of("href", href)));
        text(words);
        super.closeTag("a");
    }
}
