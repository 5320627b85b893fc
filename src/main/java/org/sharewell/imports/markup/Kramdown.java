package org.sharewell.imports.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Jekyll's Markdown allows and CommonMark does not: headings without a space, attribute lists. */
public final class Kramdown {
    private static final Pattern ODDITY = Pattern.compile("^(#{2,6})(?=[^#\\s])|^[ \\t]{0,3}\\{:[^}\\n]{0,500}\\}[ \\t]*+$|(?<=[)\\]*_`\\w.])\\{:[^}\\n]{0,500}\\}",
            Pattern.MULTILINE);

    private Kramdown() {
    }

    public static String resolve(String text) {
        var code = CodeRanges.of(text);
        return ODDITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                code.contains(found.start()) ? found.group() : found.group(1) == null ? "" : found.group(1) + " "));
    }
}
