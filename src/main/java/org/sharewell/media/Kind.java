package org.sharewell.media;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

import org.apache.tika.Tika;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;

/** The kinds of picture taken in, each with the one reader it is trusted to. */
enum Kind {
    PNG("image/png", "com.sun.imageio.plugins.png.PNGImageReaderSpi", List.of("png")),
    JPEG("image/jpeg", JPEGImageReaderSpi.class.getName(), List.of("jpg", "jpeg", "jfif")),
    GIF("image/gif", "com.sun.imageio.plugins.gif.GIFImageReaderSpi", List.of("gif")),
    WEBP("image/webp", WebPImageReaderSpi.class.getName(), List.of("webp"));

    static {
        // The registry looks through the class path of whoever asks first, which in a running Quarkus is not ours.
        IIORegistry.getDefaultInstance().registerServiceProvider(new JPEGImageReaderSpi(), ImageReaderSpi.class);
        IIORegistry.getDefaultInstance().registerServiceProvider(new WebPImageReaderSpi(), ImageReaderSpi.class);
    }

    final String mediaType;
    private final String provider;
    private final List<String> extensions;

    Kind(String mediaType, String provider, List<String> extensions) {
        this.mediaType = mediaType;
        this.provider = provider;
        this.extensions = extensions;
    }

    /** What the name and the first bytes agree on; where the sender says nothing at all, the bytes alone decide. */
    static Kind of(Upload upload, Path file) throws IOException {
        if (FileName.isDeceptive(upload.name())) throw Source.unreadable();
        var found = ofMagic(file);
        var name = FileName.of(upload.name());
        var said = name.hasExtension() ? ofExtension(name.extension()) : upload.type() == null ? found : ofMediaType(upload.type());
        return said.filter(kind -> found.equals(said)).orElseThrow(Source::unreadable);
    }

    static Optional<Kind> ofExtension(String extension) {
        return Arrays.stream(values()).filter(kind -> kind.extensions.contains(extension)).findFirst();
    }

    static Optional<Kind> ofMediaType(String type) {
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(type)).findFirst();
    }

    /** What the first bytes of the file say. */
    static Optional<Kind> ofMagic(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            return ofMediaType(new Tika().detect(content));
        }
    }

    /** A reader from the allow-list: the JDK would also offer TIFF, BMP and WBMP. */
    ImageReader reader() throws IOException {
        var providers = IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, false);
        while (providers.hasNext()) {
            var candidate = providers.next();
            if (candidate.getClass().getName().equals(provider)) return candidate.createReaderInstance();
        }
        throw new IllegalStateException("no reader for " + mediaType);
    }
}
