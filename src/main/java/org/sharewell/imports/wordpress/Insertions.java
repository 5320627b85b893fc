package org.sharewell.imports.wordpress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.parser.Parser;

import org.sharewell.imports.Html;

/** What WordPress would have put in the place of its own shortcodes and those of the most common plugins. */
final class Insertions {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?:)?//[^\\s\"'<>\\[\\]]+");
    private static final Pattern IMAGE = Pattern.compile("(?is)^\\s*((?:<a\\b[^>]*>\\s*)?<img\\b[^>]*>(?:\\s*</a>)?)(.*)$");
    private static final List<String> FILES = List.of("src", "mp3", "m4a", "ogg", "wav", "wma", "mp4", "m4v", "webm", "ogv", "flv", "wmv", "url", "href", "file");

    private final Meanings meanings;
    private final Item item;

    Insertions(Meanings meanings, Item item) {
        this.meanings = meanings;
        this.item = item;
    }

    Optional<String> of(Shortcode code) {
        return switch (code.name()) {
            case "caption", "wp_caption" -> Optional.of(caption(code));
            case "gallery" -> Optional.of(gallery(code));
            case "code", "sourcecode", "source" -> Optional.of(code(code));
            case "embed", "youtube", "vimeo", "twitter", "tweet", "instagram", "facebook", "soundcloud", "dailymotion", "ted", "wpvideo", "videopress", "slideshare",
                    "gist", "googlevideo", "flickr", "audio", "video" -> embedded(code);
            case "playlist" -> Optional.of(playlist(code));
            case "nextpage", "more" -> Optional.of("");
            default -> Optional.empty();
        };
    }

    private static String caption(Shortcode code) {
        var image = IMAGE.matcher(code.inside());
        var words = image.matches() ? image.group(2).strip() : code.inside();
        if (words.isBlank()) words = code.setting("caption");
        return "<figure>" + (image.matches() ? image.group(1) : "") + (words.isBlank() ? "" : "<figcaption>" + words + "</figcaption>") + "</figure>";
    }

    private String gallery(Shortcode code) {
        var ids = code.setting(code.settings().containsKey("ids") ? "ids" : "include");
        var shown = ids.isBlank() ? meanings.of(item) : Stream.of(ids.split("[,\\s]+")).flatMap(id -> meanings.byNumber(id).stream());
        return shown.filter(a -> !code.setting("exclude").contains(a.id())).map(a -> "<p>" + Html.image(a.url(), a.alt()) + "</p>").collect(Collectors.joining());
    }

    /** Some editors keep the signs of HTML as themselves, others as entities. */
    private static String code(Shortcode code) {
        var language = Stream.of("language", "lang").map(code::setting).filter(l -> l.matches("[A-Za-z0-9+#_.-]{1,40}")).findFirst();
        var text = code.inside().contains("<") ? code.inside() : Parser.unescapeEntities(code.inside(), false);
        var words = Html.escape(text.replaceFirst("^\\s*?\\n", "").stripTrailing());
        return "<pre><code" + language.map(l -> " class=\"language-" + l.toLowerCase() + "\"").orElse("") + ">" + words + "</code></pre>";
    }

    private static Optional<String> embedded(Shortcode code) {
        var addresses = new ArrayList<String>();
        Stream.concat(Stream.of(code.inside(), code.words()), FILES.stream().map(code::setting)).filter(t -> !t.isBlank()).forEach(text -> {
            var found = ADDRESS.matcher(Parser.unescapeEntities(text, false));
            while (found.find()) addresses.add(found.group());
        });
        if (addresses.isEmpty() && code.name().equals("youtube") && code.setting("id").matches("[\\w-]+")) addresses.add("https://www.youtube.com/watch?v=" + code.setting("id"));
        return addresses.isEmpty() ? Optional.empty() : Optional.of(frame(addresses.getFirst()));
    }

    private String playlist(Shortcode code) {
        return Stream.of(code.setting("ids").split("[,\\s]+")).flatMap(id -> meanings.byNumber(id).stream()).map(a -> frame(a.url())).collect(Collectors.joining());
    }

    /** As a frame, so that it becomes a link with a remark like every other one. */
    private static String frame(String address) {
        return "<iframe src=\"" + Html.escape(address) + "\"></iframe>";
    }
}
