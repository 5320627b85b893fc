package org.sharewell.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A text whose pictures and links to other texts are still open: their addresses are known only once those are stored. */
public record Body(List<Piece> pieces) {
    /** A stretch of the text. */
    public sealed interface Piece {
        String in(Function<String, Optional<String>> imageUrl, Function<String, Optional<String>> postUrl);
    }

    /** Markdown as it is. */
    public record Text(String markdown) implements Piece {
        @Override
        public String in(Function<String, Optional<String>> imageUrl, Function<String, Optional<String>> postUrl) {
            return markdown;
        }
    }

    /** A picture, in Markdown or among HTML; where it cannot be had its description stands. */
    public record Picture(String path, String alt, String title, boolean html) implements Piece {
        @Override
        public String in(Function<String, Optional<String>> imageUrl, Function<String, Optional<String>> postUrl) {
            return imageUrl.apply(path).map(this::shown).orElse(described());
        }

        private String shown(String url) {
            var titled = title.isEmpty() ? "" : html ? " title=\"" + Html.escape(title) + "\"" : " \"" + escaped(title, "[\\\\\"]") + "\"";
            return html ? "<img src=\"" + Html.escape(url) + "\" alt=\"" + Html.escape(alt) + "\"" + titled + ">"
                    : "![" + escaped(alt, "[\\\\\\[\\]]") + "](" + url + titled + ")";
        }

        public String described() {
            if (alt.isEmpty()) {
                return "";
            }
            return html ? "<em>" + Html.escape(alt) + "</em>" : "*" + escaped(alt, "[\\\\\\[\\]*_<>`]") + "*";
        }

        private static String escaped(String text, String special) {
            return text.replaceAll("\\s+", " ").strip().replaceAll(special, "\\\\$0");
        }
    }

    /** The address of a link that leads to another imported text. */
    public record PostAddress(String key, String fragment, String otherwise) implements Piece {
        @Override
        public String in(Function<String, Optional<String>> imageUrl, Function<String, Optional<String>> postUrl) {
            return postUrl.apply(key).map(url -> url + fragment).orElse(otherwise);
        }
    }

    /** The address of a link that leads to another imported text by its id, which it keeps. */
    public record PostNumber(String key, String address) implements Piece {
        @Override
        public String in(Function<String, Optional<String>> imageUrl, Function<String, Optional<String>> postUrl) {
            return address;
        }
    }

    /** The address of a link that leads to a picture. */
    public record ImageAddress(String path, String otherwise) implements Piece {
        @Override
        public String in(Function<String, Optional<String>> imageUrl, Function<String, Optional<String>> postUrl) {
            return imageUrl.apply(path).orElse(otherwise);
        }
    }

    public String rewrite(Function<String, Optional<String>> imageUrl, Function<String, Optional<String>> postUrl) {
        return pieces.stream().map(p -> p.in(imageUrl, postUrl)).collect(Collectors.joining());
    }

    /** The paths of all pictures, in order. */
    public Set<String> images() {
        var paths = new LinkedHashSet<String>();
        for (var piece : pieces) {
            switch (piece) {
                case Picture(var path, _, _, _) -> paths.add(path);
                case ImageAddress(var path, _) -> paths.add(path);
                case Text _, PostAddress _, PostNumber _ -> { }
            }
        }
        return paths;
    }

    /** The keys of all texts this one links to, in order. */
    public Set<String> posts() {
        var keys = new LinkedHashSet<String>();
        for (var piece : pieces) {
            switch (piece) {
                case PostAddress(var key, _, _) -> keys.add(key);
                case PostNumber(var key, _) -> keys.add(key);
                case Text _, Picture _, ImageAddress _ -> { }
            }
        }
        return keys;
    }
}
