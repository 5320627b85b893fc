package org.sharewell.imports.report;

/** Cuts what is longer than a field holds, and says so. */
public record Lengths(Report report) {
    public String fit(Place place, String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        report.warn(place, m -> m.cut(longest));
        var cut = text.substring(0, text.offsetByCodePoints(0, longest - 1));
        int space = cut.lastIndexOf(' ');
        return (space > longest / 2 ? cut.substring(0, space) : cut).stripTrailing() + "…";
    }
}
