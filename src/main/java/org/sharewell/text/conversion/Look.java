package org.sharewell.text.conversion;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Element;

/** How characters look, and where they lead. */
record Look(Set<Mark> marks, Optional<String> link) {
    enum Mark { BOLD, ITALIC, STRUCK, RAISED, LOWERED }

    static final Look PLAIN = new Look(Set.of(), Optional.empty());

    boolean has(Mark mark) {
        return marks.contains(mark);
    }

    Look with(Mark mark, boolean on) {
        if (has(mark) == on) return this;
        var changed = EnumSet.noneOf(Mark.class);
        changed.addAll(marks);
        if (on) changed.add(mark);
        else changed.remove(mark);
        return new Look(changed, link);
    }

    Look to(Optional<String> address) {
        return address.isEmpty() ? this : new Look(marks, address);
    }

    /** What both have. */
    Look and(Look other) {
        var common = EnumSet.noneOf(Mark.class);
        common.addAll(marks);
        common.retainAll(other.marks);
        return new Look(common, link.equals(other.link) ? link : Optional.empty());
    }

    /** The look inside the element: its style has the last word, since some wrap everything in a bold that is none. */
    Look in(Element element) {
        var style = Style.of(element);
        var bold = style.bold().map(on -> named(element).with(Mark.BOLD, on)).orElseGet(() -> named(element));
        var italic = style.italic().map(on -> bold.with(Mark.ITALIC, on)).orElse(bold);
        var struck = style.struck() ? italic.with(Mark.STRUCK, true) : italic;
        var raised = style.is("vertical-align", "super") ? struck.with(Mark.RAISED, true) : struck;
        return style.is("vertical-align", "sub") ? raised.with(Mark.LOWERED, true) : raised;
    }

    private Look named(Element element) {
        return switch (element.normalName()) {
            case "b", "strong", "dt" -> with(Mark.BOLD, true);
            case "i", "em", "cite", "dfn", "var" -> with(Mark.ITALIC, true);
            case "s", "strike", "del" -> with(Mark.STRUCK, true);
            case "sup" -> with(Mark.RAISED, true);
            case "sub" -> with(Mark.LOWERED, true);
            default -> this;
        };
    }
}
