package org.sharewell.exports;

import java.io.PrintWriter;

import jakarta.inject.Singleton;

import org.sharewell.console.Command;

/** Writes what was published in a space into a file. */
@Singleton
class ExportSpaceCommand implements Command<ExportSpace> {
    private final ConsoleOrders orders;
    private final ZipFile zip;

    ExportSpaceCommand(ConsoleOrders orders, ZipFile zip) {
        this.orders = orders;
        this.zip = zip;
    }

    @Override
    public Class<ExportSpace> arguments() {
        return ExportSpace.class;
    }

    @Override
    public int run(ExportSpace wanted, PrintWriter out) {
        return zip.write(orders.ofSpace(wanted.slug, wanted.reader), wanted.file, out);
    }
}
