package org.sharewell.imports.wordpress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.sharewell.imports.report.Cause;
import org.sharewell.imports.report.ImportMessages;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;

/** Goes through an export from its first to its last element, and refuses what is none. */
final class Channel {
    private static final Pattern VERSION = Pattern.compile("1\\.\\d{1,2}");
    private static final Pattern KNOWN = Pattern.compile("1\\.[0-2]");

    /** Told what stands in the channel; reads each element it is given to its end. */
    interface Reader {
        void read(Xml xml);
    }

    private final Report report;
    private final Path file;
    private boolean versioned;

    Channel(Path file, Report report) {
        this.file = file;
        this.report = report;
    }

    /** Reads all of it; throws {@link Malformed} when it cannot be read to its end. */
    void read(Reader reader) throws IOException {
        try (var xml = new Xml(Files.newInputStream(file))) {
            if (!xml.toChild()) throw new Malformed(1, 1, ImportMessages::xmlEmpty);
            if (!xml.name().equals("rss")) throw new Malformed(xml.line(), xml.column(), notRss(xml.name()));
            rss(xml, reader);
            xml.finish();
            tell(xml.dropped());
        }
    }

    private static Cause notRss(String name) {
        return m -> m.notRss(name.replaceFirst("^\\?", ""));
    }

    private void rss(Xml xml, Reader reader) {
        int line = xml.line();
        int column = xml.column();
        boolean found = false;
        while (xml.toChild()) {
            if (xml.name().equals("channel")) {
                found = true;
                channel(xml, reader);
            } else {
                xml.pass();
            }
        }
        if (!found) throw new Malformed(line, column, ImportMessages::channelMissing);
        if (!versioned) throw new Malformed(line, column, ImportMessages::versionMissing);
    }

    private void channel(Xml xml, Reader reader) {
        while (xml.toChild()) {
            if (xml.name().equals("wp:wxr_version")) version(xml);
            else reader.read(xml);
        }
    }

    private void version(Xml xml) {
        int line = xml.line();
        int column = xml.column();
        var version = xml.words().oneLine();
        if (!VERSION.matcher(version).matches()) throw new Malformed(line, column, m -> m.versionUnknown(version));
        if (!versioned && !KNOWN.matcher(version).matches()) report.warn(Place.of(name()).at(line), m -> m.versionNewer(version));
        versioned = true;
    }

    private void tell(Tolerant.Dropped dropped) {
        if (dropped.count() > 0) report.warn(Place.of(name()).at(dropped.line()).in("column " + dropped.column()), m -> m.charactersDropped(dropped.count()));
    }

    /** How the file is called in remarks. */
    String name() {
        return file.getFileName().toString();
    }
}
