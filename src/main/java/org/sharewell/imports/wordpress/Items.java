package org.sharewell.imports.wordpress;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The items of an export with their texts, of which only one is in memory at a time. */
final class Items implements Iterator<Item>, Closeable {
    private final Xml xml;
    private Optional<Item> next;

    private Items(Path file) throws IOException {
        this.xml = new Xml(Files.newInputStream(file));
        xml.toChild();
        while (xml.toChild() && !xml.name().equals("channel")) xml.pass();
        this.next = read();
    }

    /** To be closed when it is not read to its end. */
    static Stream<Item> of(Path file) {
        try {
            var items = new Items(file);
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL), false).onClose(items::close);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Item> read() {
        while (xml.toChild()) {
            if (xml.name().equals("item")) return Optional.of(Item.read(xml, true));
            xml.pass();
        }
        return Optional.empty();
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public Item next() {
        var item = next.orElseThrow(NoSuchElementException::new);
        next = read();
        return item;
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
