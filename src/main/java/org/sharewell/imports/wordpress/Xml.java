package org.sharewell.imports.wordpress;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jsoup.nodes.Entities;

import org.sharewell.imports.report.ImportMessages;

/** An XML file read once from its start to its end; a document type is refused, so nothing in it can grow or be fetched. */
final class Xml implements Closeable {
    /** What is longer is left out anyway, by those who read it. */
    private static final int LONGEST = 4 << 20;
    private static final XMLInputFactory FACTORY = factory();

    /** An element whose end has not been read yet. */
    record Open(String name, int line) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final XMLStreamReader events;
    private final Tolerant characters;
    private final InputStream bytes;
    private int line = 1;
    private int column = 1;

    Xml(InputStream bytes) throws IOException {
        this.bytes = bytes;
        this.characters = new Tolerant(Decoding.of(bytes));
        try {
            this.events = FACTORY.createXMLStreamReader(characters);
        } catch (XMLStreamException e) {
            throw XmlFault.of(e, open, characters);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Goes to the next element inside the one that is open; false when there is none, and that one has ended. */
    boolean toChild() {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> { }
            }
        }
    }

    /** The name of the element that was opened last. */
    String name() {
        return open.element().name();
    }

    String attribute(String name) {
        var value = events.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Where the event before the next one began. */
    int line() {
        return line;
    }

    int column() {
        return column;
    }

    Tolerant.Dropped dropped() {
        return characters.dropped();
    }

    /** The text of the open element up to its end; elements inside it are passed over. */
    Words words() {
        int from = events.getLocation().getLineNumber();
        var text = new StringBuilder();
        for (int type = next(); type != XMLStreamConstants.END_ELEMENT; type = next()) {
            switch (type) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> add(text);
                case XMLStreamConstants.ENTITY_REFERENCE -> text.append(entity(events.getLocalName()));
                case XMLStreamConstants.START_ELEMENT -> pass();
                default -> { }
            }
        }
        return new Words(text.toString(), from);
    }

    /** A section that ended too early, at a "]]>" that was meant as text, goes on behind it. */
    private void add(StringBuilder text) {
        var more = events.getText();
        if (more.indexOf(Tolerant.DROPPED) >= 0) more = more.replace(String.valueOf(Tolerant.DROPPED), "");
        if (more.indexOf(Tolerant.NO_END) >= 0) {
            more = more.replace("]]" + Tolerant.NO_END, "");
            text.append("]]>");
        }
        text.append(more, 0, Math.min(more.length(), Math.max(0, LONGEST - text.length())));
    }

    /** Titles of old exports have the entities of HTML. */
    private static String entity(String name) {
        var known = Entities.getByName(name);
        return known.isEmpty() ? "&" + name + ";" : known;
    }

    /** Reads what is left, so that whatever is wrong at the end is found too. */
    void finish() {
        while (!isAtEnd()) next();
    }

    private boolean isAtEnd() {
        return events.getEventType() == XMLStreamConstants.END_DOCUMENT;
    }

    /** Passes over the open element with all that is in it. */
    void pass() {
        for (int depth = open.size(); open.size() >= depth;) next();
    }

    private int next() {
        line = events.getLocation().getLineNumber();
        // behind a text the parser has looked at the next character already
        column = Math.max(1, events.getLocation().getColumnNumber() - (isText(events.getEventType()) ? 1 : 0));
        try {
            return noted(events.next());
        } catch (XMLStreamException e) {
            throw XmlFault.of(e, open, characters);
        } catch (Malformed e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Malformed(line, column, m -> m.xmlBroken(e.getClass().getSimpleName()));
        }
    }

    private static boolean isText(int type) {
        return type == XMLStreamConstants.CHARACTERS || type == XMLStreamConstants.SPACE;
    }

    private int noted(int type) {
        if (open.isEmpty() && (type == XMLStreamConstants.START_ELEMENT || type == XMLStreamConstants.DTD)) {
            line = characters.root().line();
            column = characters.root().column();
        }
        if (type == XMLStreamConstants.START_ELEMENT) open.push(new Open(Names.of(events), events.getLocation().getLineNumber()));
        if (type == XMLStreamConstants.END_ELEMENT) open.pop();
        if (type == XMLStreamConstants.DTD) throw new Malformed(line, column, ImportMessages::doctypeRefused);
        return type;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
