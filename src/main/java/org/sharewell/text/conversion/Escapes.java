package org.sharewell.text.conversion;

import java.util.Set;
import java.util.regex.Pattern;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/** Writes words so that none of their characters counts as a mark, and without more backslashes than that takes. */
final class Escapes implements NodeRenderer {
    private static final String LETTER = "[\\p{L}\\p{N}]";
    private static final Pattern ANYWHERE = Pattern.compile("[`\\[\\]~]"
            + "|(?<!\\s)\\*|\\*(?!\\s)"
            + "|_(?!" + LETTER + ")|(?<!" + LETTER + ")_"
            + "|<(?=[a-zA-Z/!?]|$)"
            + "|&(?=#|[a-zA-Z][a-zA-Z0-9]{1,40};|$)"
            + "|\\\\(?=\\p{Punct}|$)"
            + "|!$");
    private static final Pattern AT_START = Pattern.compile("^(?:([>=|])|([-+*:#])(?=[\\s#:|+*-]|$)|(\\d{1,9})([.)])(?=\\s|$))");
    private static final Pattern CLOSING = Pattern.compile("(?<=\\s)(#++\\s*)$");

    private final MarkdownNodeRendererContext context;

    private Escapes(MarkdownNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class);
    }

    @Override
    public void render(Node node) {
        var words = ((Text) node).getLiteral();
        context.getWriter().raw(context.getWriter().isAtLineStart() ? atStart(words) : within(words));
    }

    private static String atStart(String words) {
        var sign = AT_START.matcher(words);
        if (!sign.find()) return within(words);
        var escaped = sign.group(3) == null ? "\\" + sign.group() : sign.group(3) + "\\" + sign.group(4);
        return escaped + within(words.substring(sign.end()));
    }

    private static String within(String words) {
        return CLOSING.matcher(ANYWHERE.matcher(words).replaceAll("\\\\$0")).replaceFirst("\\\\$1");
    }

    /** Puts these escapes in the place of the renderer's own. */
    static final class Factory implements MarkdownNodeRendererFactory {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new Escapes(context);
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    }
}
