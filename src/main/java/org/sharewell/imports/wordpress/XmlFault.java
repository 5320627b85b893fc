package org.sharewell.imports.wordpress;

import java.util.Deque;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import org.sharewell.imports.report.Cause;
import org.sharewell.imports.report.ImportMessages;

/** Puts what the parser found wrong into words that somebody understands who does not know XML by heart. */
final class XmlFault {
    /** The parser's words may be in any language; what it names is not. */
    private static final Pattern UNCLOSED = Pattern.compile("\"([^\"]+)\".*\"</\\1>\"", Pattern.DOTALL);
    private static final Pattern UNBOUND = Pattern.compile("#ElementPrefixUnbound\\?([^&]*)&(\\S*)");
    private static final Pattern POSITION = Pattern.compile("(?s)^ParseError at \\[row,col\\]:\\[\\d+,\\d+\\]\\s*Message: ");

    private XmlFault() {
    }

    static Malformed of(XMLStreamException fault, Deque<Xml.Open> open, Tolerant characters) {
        var at = fault.getLocation();
        if (at == null) return new Malformed(1, 1, m -> m.xmlBroken(words(String.valueOf(fault.getMessage()))));
        int line = Math.max(at.getLineNumber(), 1);
        int column = Math.max(at.getColumnNumber(), 1);
        return new Malformed(line, column, why(String.valueOf(fault.getMessage()), open, characters.endsAt(line, column)));
    }

    private static Cause why(String said, Deque<Xml.Open> open, boolean atEnd) {
        var unclosed = UNCLOSED.matcher(said);
        if (unclosed.find() && !open.isEmpty()) return m -> m.xmlNotClosed(unclosed.group(1), open.element().line());
        var unbound = UNBOUND.matcher(said);
        if (unbound.find()) return m -> m.xmlPrefixUnknown(unbound.group(1), unbound.group(2));
        if (atEnd) return open.isEmpty() ? ImportMessages::xmlEmpty : cutOff(open.element());
        return m -> m.xmlBroken(words(said));
    }

    /** Without its place, which is told apart, and without the full stop of a sentence of its own. */
    private static String words(String said) {
        return POSITION.matcher(said).replaceFirst("").strip().replaceFirst("\\.$", "");
    }

    private static Cause cutOff(Xml.Open element) {
        return m -> m.xmlCutOff(element.name(), element.line());
    }
}
