package org.sharewell.imports.markup;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.sharewell.imports.Html;
import org.sharewell.imports.report.Remarks;

/** What stands between brace and percent sign, as far as it has a meaning here. */
final class LiquidTags {
    private static final Pattern IMAGE = Pattern.compile("[^\\s\"'=]+\\.(?:png|jpe?g|gif|webp|svg)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DESCRIPTION = Pattern.compile("\\b(?:alt|caption|title|description)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)')");
    private static final Pattern FILE_ENDING = Pattern.compile("\\.\\w++$");

    private final LiquidValues values;
    private final Function<String, Optional<String>> postAddress;

    LiquidTags(LiquidValues values, Function<String, Optional<String>> postAddress) {
        this.values = values;
        this.postAddress = postAddress;
    }

    String of(Liquid.Token tag, Remarks remarks) {
        return switch (tag.name()) {
            case "author" -> values.personLink(tag.rest(), tag, remarks);
            case "post_url", "link" -> address(tag, remarks);
            case "youtube" -> embed("https://www.youtube.com/watch?v=" + unquoted(tag.rest()), tag, remarks);
            case "vimeo" -> embed("https://vimeo.com/" + unquoted(tag.rest()), tag, remarks);
            case "img", "image", "figure", "picture", "asset", "include", "include_relative" -> image(tag, remarks);
            case String end when end.startsWith("end") -> "";
            default -> dropped(tag, remarks);
        };
    }

    private static String dropped(Liquid.Token tag, Remarks remarks) {
        remarks.warn(tag.text(), tag.start(), m -> m.liquidDropped((tag.name() + " " + tag.rest()).strip()));
        return "";
    }

    private String address(Liquid.Token tag, Remarks remarks) {
        var target = unquoted(tag.rest());
        var name = FILE_ENDING.matcher(target.substring(target.lastIndexOf('/') + 1)).replaceFirst("");
        return postAddress.apply(name).orElseGet(() -> {
            remarks.warn(tag.text(), tag.start(), m -> m.postUnknown(target));
            return "/" + target;
        });
    }

    private static String embed(String page, Liquid.Token tag, Remarks remarks) {
        remarks.warn(tag.text(), tag.start(), m -> m.embedBecameLink(page));
        return Embeds.link(page);
    }

    private static String image(Liquid.Token tag, Remarks remarks) {
        var source = IMAGE.matcher(tag.rest());
        if (!source.find()) {
            return dropped(tag, remarks);
        }
        var description = DESCRIPTION.matcher(tag.rest());
        var alt = !description.find() ? "" : description.group(1) == null ? description.group(2) : description.group(1);
        return Html.image(source.group(), alt);
    }

    private static String unquoted(String rest) {
        return rest.replaceAll("[\"']", "").strip();
    }
}
