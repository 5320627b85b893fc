package org.sharewell.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.console.Complaint;

/** An order packed into a file at the console: whole, or not there. */
@ApplicationScoped
class ZipFile {
    private final Packing packing;

    ZipFile(Packing packing) {
        this.packing = packing;
    }

    int write(Order order, Path file, PrintWriter out) {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var zip = new BufferedOutputStream(Files.newOutputStream(part))) {
                packing.pack(order.into(file.getFileName().toString()), zip);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Complaint(file + ": cannot be written (" + e.getClass().getSimpleName() + "): name a file in a folder that this account may write to.", e);
        }
        out.println("Done: " + file);
        return 0;
    }
}
