package org.sharewell.imports.markup;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.sharewell.imports.SourcePerson;
import org.sharewell.imports.report.Remarks;

/** Resolves the Liquid of a Jekyll site, or drops it with a remark; in code only the marks of raw go. */
public final class Liquid {
    /** A tag longer than this is not one. */
    private static final int LONGEST = 2_000;
    private static final Pattern NAME = Pattern.compile("\\w++");

    private final LiquidTags tags;
    private final LiquidValues values;

    /** Takes the site's settings by name, its people by key, and a post's address by its file name without ending. */
    public Liquid(Map<String, String> settings, Function<String, Optional<SourcePerson>> people, Function<String, Optional<String>> postAddress) {
        this.values = new LiquidValues(settings, people);
        this.tags = new LiquidTags(values, postAddress);
    }

    public String resolve(String text, FrontMatter page, Remarks remarks) {
        return text.contains("{%") || text.contains("{{") ? new Run(text, page, remarks).all() : text;
    }

    /** A mark that was found: a tag with its name, or a value without one. */
    record Token(String text, int start, int end, String name, String rest) {}

    /** One text, read once from its beginning. */
    private final class Run {
        private final StringBuilder out = new StringBuilder();
        private final String text;
        private final FrontMatter page;
        private final Remarks remarks;
        private final CodeRanges code;
        private final Set<String> endless = new HashSet<>();

        Run(String text, FrontMatter page, Remarks remarks) {
            this.text = text;
            this.page = page;
            this.remarks = remarks;
            this.code = CodeRanges.of(text);
        }

        String all() {
            int at = 0;
            for (var token = next(0); token != null; token = next(at)) {
                out.append(text, at, token.start());
                at = code.contains(token.start()) ? inCode(token) : resolve(token);
            }
            return out.append(text.substring(at)).toString();
        }

        private int inCode(Token token) {
            if (token.name().equals("raw")) {
                return verbatim(token, "");
            }
            out.append(text, token.start(), token.end());
            return token.end();
        }

        private int resolve(Token token) {
            return switch (token.name()) {
                case "" -> write(token, values.of(token, page, remarks));
                case "raw" -> verbatim(token, "");
                case "highlight" -> fenced(token);
                case "comment" -> dropped(token);
                case "for", "tablerow" -> {
                    remarks.warn(text, token.start(), m -> m.liquidDropped(token.name()));
                    yield dropped(token);
                }
                default -> write(token, tags.of(token, remarks));
            };
        }

        private int write(Token token, String instead) {
            out.append(LineCount.keep(text.substring(token.start(), token.end()), instead));
            return token.end();
        }

        private int verbatim(Token token, String fence) {
            var end = end(token);
            var inner = text.substring(token.end(), end == null ? text.length() : end.start());
            out.append(fence.isEmpty() ? inner : inner.replaceAll("\\{%-?\\s*+(?:end)?raw\\s*+-?%\\}", ""));
            return end == null ? text.length() : end.end();
        }

        private int fenced(Token token) {
            var language = NAME.matcher(token.rest());
            var fence = text.indexOf("```", token.end()) < 0 ? "```" : "````````";
            out.append(fence).append(language.find() ? language.group() : "");
            out.append(text.startsWith("\n", token.end()) ? "" : "\n");
            int end = verbatim(token, fence);
            out.append(out.charAt(out.length() - 1) == '\n' ? "" : "\n").append(fence);
            return end;
        }

        private int dropped(Token token) {
            var end = end(token);
            int to = end == null ? token.end() : end.end();
            out.append(LineCount.keep(text.substring(token.start(), to), ""));
            return to;
        }

        /** Where a block ends, or null; asked once in vain, a name is not looked for again. */
        private Token end(Token begin) {
            if (endless.contains(begin.name())) {
                return null;
            }
            var token = next(begin.end());
            while (token != null && !token.name().equals("end" + begin.name())) {
                // "{% raw %}" may hold anything, so what looks like an unfinished mark is passed over
                token = next(token.start() + 2);
            }
            if (token == null) {
                endless.add(begin.name());
            }
            return token;
        }

        private Token next(int from) {
            for (int at = text.indexOf('{', from); at >= 0; at = text.indexOf('{', at + 1)) {
                var token = text.startsWith("{{", at) ? value(at) : text.startsWith("{%", at) ? tag(at) : null;
                if (token != null) {
                    return token;
                }
            }
            return null;
        }

        private Token value(int at) {
            var inner = inner(at, "}}");
            return inner == null ? null : new Token(text, at, at + inner.length() + 4, "", trimmed(inner));
        }

        private Token tag(int at) {
            var inner = inner(at, "%}");
            var name = inner == null ? null : NAME.matcher(trimmed(inner));
            return name == null || !name.lookingAt() ? null
                    : new Token(text, at, at + inner.length() + 4, name.group(), trimmed(inner).substring(name.end()).strip());
        }

        private String inner(int at, String close) {
            int end = text.substring(at + 2, Math.min(text.length(), at + 2 + LONGEST)).indexOf(close);
            return end < 0 ? null : text.substring(at + 2, at + 2 + end);
        }

        private static String trimmed(String inner) {
            return inner.replaceAll("\\A-|-\\z", "").strip();
        }
    }
}
