package org.sharewell.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.FileImageOutputStream;

/** Writes pixels, and nothing but pixels, with the JDK's own writers: the same pixels always make the same bytes. */
final class Encoder {
    private static final float JPEG_QUALITY = 0.88f;

    private Encoder() {}

    static void write(BufferedImage picture, Kind kind, Path file) throws IOException {
        var writer = writer(kind);
        try (var output = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), how(writer, kind));
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriteParam how(ImageWriter writer, Kind kind) {
        var how = writer.getDefaultWriteParam();
        if (kind == Kind.JPEG) {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(JPEG_QUALITY);
        }
        return how;
    }

    static ImageWriter writer(Kind kind) throws IOException {
        var name = "com.sun.imageio.plugins.%s.%sImageWriterSpi".formatted(kind.name().toLowerCase(Locale.ROOT), kind.name());
        var providers = IIORegistry.getDefaultInstance().getServiceProviders(ImageWriterSpi.class, false);
        while (providers.hasNext()) {
            var candidate = providers.next();
            if (candidate.getClass().getName().equals(name)) return candidate.createWriterInstance();
        }
        throw new IllegalStateException("no writer for " + kind);
    }
}
