package org.sharewell.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A picture made anew, with the file of each size it needs; pixels as the original shows them. */
record Picture(Kind kind, int width, int height, Map<Size, Path> files) {

    /** Notes where the file of a size is written: beside the upload. */
    Path place(Size size, Path upload) {
        return files.computeIfAbsent(size, _ -> upload.resolveSibling(size.slug()));
    }

    Picture withThumbnails(BufferedImage pixels, Path upload) throws IOException {
        var thumbnail = Kind.ofMediaType(Image.thumbnailType(kind.mediaType)).orElseThrow();
        Encoder.write(Decoder.squared(pixels, Size.SMALL.width), thumbnail, place(Size.SMALL, upload));
        if (width > Size.MEDIUM.width) {
            Encoder.write(Decoder.narrowed(pixels, Math.min(Size.MEDIUM.width, pixels.getWidth())), thumbnail, place(Size.MEDIUM, upload));
        }
        return this;
    }
}
