package org.sharewell.exports;

import java.io.PrintWriter;

import jakarta.inject.Singleton;

import org.sharewell.console.Command;

/** Writes what somebody has written into a file. */
@Singleton
class ExportPersonCommand implements Command<ExportPerson> {
    private final ConsoleOrders orders;
    private final ZipFile zip;

    ExportPersonCommand(ConsoleOrders orders, ZipFile zip) {
        this.orders = orders;
        this.zip = zip;
    }

    @Override
    public Class<ExportPerson> arguments() {
        return ExportPerson.class;
    }

    @Override
    public int run(ExportPerson wanted, PrintWriter out) {
        return zip.write(orders.ofPerson(wanted.username, wanted.reader == null ? wanted.username : wanted.reader), wanted.file, out);
    }
}
