package org.sharewell.media;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;

import javax.imageio.ImageReader;

import org.w3c.dom.Element;

/** How a camera was held (EXIF 2.32, tag 274), by the names the ImageIO standard metadata gives it. */
enum Orientation {
    NORMAL("Normal", 1, 0, 0, 1),
    FLIPPED("FlipH", -1, 0, 0, 1),
    UPSIDE_DOWN("Rotate180", -1, 0, 0, -1),
    FLIPPED_UPSIDE_DOWN("FlipV", 1, 0, 0, -1),
    TRANSPOSED("FlipVRotate90", 0, 1, 1, 0),
    LEFT("Rotate270", 0, 1, -1, 0),
    TRANSVERSE("FlipHRotate90", 0, -1, -1, 0),
    RIGHT("Rotate90", 0, -1, 1, 0);

    private final String standard;
    private final int xx, yx, xy, yy;

    Orientation(String standard, int xx, int yx, int xy, int yy) {
        this.standard = standard;
        this.xx = xx;
        this.yx = yx;
        this.xy = xy;
        this.yy = yy;
    }

    static Orientation of(ImageReader reader) {
        try {
            return named(reader);
        } catch (IOException | RuntimeException broken) {
            // A picture with broken metadata is still a picture, and the metadata is dropped anyway.
            return NORMAL;
        }
    }

    private static Orientation named(ImageReader reader) throws IOException {
        var tree = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_1.0");
        var nodes = tree.getElementsByTagName("ImageOrientation");
        var name = nodes.getLength() == 0 ? "" : ((Element) nodes.item(0)).getAttribute("value");
        return Arrays.stream(values()).filter(o -> o.standard.equals(name)).findFirst().orElse(NORMAL);
    }

    boolean swapsSides() {
        return xx == 0;
    }

    /** The picture as it was seen. */
    BufferedImage upright(BufferedImage raw) {
        if (this == NORMAL) return raw;
        int width = swapsSides() ? raw.getHeight() : raw.getWidth();
        int height = swapsSides() ? raw.getWidth() : raw.getHeight();
        var transform = new AffineTransform(xx, yx, xy, yy, xx + xy < 0 ? width : 0, yx + yy < 0 ? height : 0);
        var upright = new BufferedImage(width, height, raw.getType());
        return new AffineTransformOp(transform, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(raw, upright);
    }
}
