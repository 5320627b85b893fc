package org.sharewell.imports.wordpress;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The simple elements inside one, by their names; where a name stands twice the first counts. */
record Fields(int line, Map<String, Words> words) {
    /** Reads the open element to its end, with those fields only that are asked for. */
    static Fields read(Xml xml, Predicate<String> asked) {
        var fields = new Fields(xml.line(), new HashMap<>());
        while (xml.toChild()) fields.take(xml, asked);
        return fields;
    }

    /** Reads one field, or passes over it. */
    void take(Xml xml, Predicate<String> asked) {
        var name = xml.name();
        if (asked.test(name)) words.putIfAbsent(name, xml.words());
        else xml.pass();
    }

    Words of(String name) {
        return words.getOrDefault(name, Words.NONE);
    }

    /** The words on one line. */
    String text(String name) {
        return of(name).oneLine();
    }
}
