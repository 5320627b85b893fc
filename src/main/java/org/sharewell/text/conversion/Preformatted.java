package org.sharewell.text.conversion;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.commonmark.node.FencedCodeBlock;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Code in lines, with the language it says it is in. */
final class Preformatted {
    private static final Pattern LANGUAGE = Pattern.compile("(?:^|\\s)(?:language-|lang-|highlight-source-|brush:\\s?)([A-Za-z0-9+#_.-]{1,40})");

    private Preformatted() {}

    static FencedCodeBlock of(Element element) {
        var block = new FencedCodeBlock();
        block.setInfo(language(element).orElse(""));
        block.setLiteral(lines(element).replaceAll("^\\n++|\\s++$", "") + "\n");
        return block;
    }

    private static String lines(Element element) {
        var lines = new StringBuilder();
        element.traverse((Node node, int _) -> {
            if (node instanceof TextNode text) lines.append(text.getWholeText());
            else if (node instanceof Element inner && breaks(inner, element) && !lines.isEmpty()) lines.append('\n');
        });
        return lines.toString().replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ');
    }

    private static boolean breaks(Element inner, Element outer) {
        return inner.normalName().equals("br") || inner != outer && inner.isBlock() && inner.previousSibling() != null;
    }

    private static Optional<String> language(Element element) {
        return Stream.of(Optional.of(element), Optional.ofNullable(element.selectFirst("code")), Optional.ofNullable(element.parent())).flatMap(Optional::stream)
                .map(named -> LANGUAGE.matcher(named.className())).filter(language -> language.find()).map(language -> language.group(1)).findFirst();
    }
}
