package org.sharewell.imports.markup;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.sharewell.imports.Html;
import org.sharewell.imports.report.Remarks;

/** Takes out of a text what must not or cannot be shown here: scripts and styles go, frames become links. */
public final class Embeds {
    private static final String ATTRIBUTES = "\\b((?:[^>\"']|\"[^\"]*+\"|'[^']*+')*+)";
    private static final Pattern ACTIVE = Pattern.compile(
            "<(script|style|iframe|object|noscript)" + ATTRIBUTES + ">(?:.{0,10000}?</\\1\\s*+>)?|<(embed|link|meta|base)" + ATTRIBUTES + ">",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAYER = Pattern.compile("https?://(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/([\\w-]++)(?:\\?.*)?");

    private Embeds() {
    }

    public static String resolve(String text, Remarks remarks) {
        var code = CodeRanges.of(text);
        var active = ACTIVE.matcher(text);
        var out = new StringBuilder();
        int at = 0;
        for (int from = 0; active.find(from); from = at) {
            boolean open = !code.contains(active.start());
            // one that ends in code has no end of its own: only its beginning goes
            int end = !open ? active.start() + 1 : code.contains(active.end() - 1) ? text.indexOf('>', active.start()) + 1 : active.end();
            out.append(text, at, open ? active.start() : end).append(open ? instead(text, active, remarks) : "");
            at = end;
        }
        return out.append(text.substring(at)).toString();
    }

    private static String instead(String text, MatchResult found, Remarks remarks) {
        var tag = (found.group(1) == null ? found.group(3) : found.group(1)).toLowerCase(Locale.ROOT);
        var source = Html.element(found.group()).attr("src");
        boolean frame = (tag.equals("iframe") || tag.equals("embed")) && !source.isBlank();
        remarks.warn(text, found.start(), frame ? m -> m.embedBecameLink(source) : m -> m.htmlDropped(tag));
        return LineCount.keep(found.group(), frame ? link(source) : "");
    }

    /** A link to what was embedded. */
    static String link(String source) {
        var page = page(source);
        return Html.link(page, page);
    }

    /** The address of what was embedded; that of a player leads to its page instead. */
    public static String page(String source) {
        var url = source.startsWith("//") ? "https:" + source : source;
        var player = PLAYER.matcher(url);
        return player.matches() ? "https://www.youtube.com/watch?v=" + player.group(1) : url;
    }
}
