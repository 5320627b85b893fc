package org.sharewell.media;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;

import net.coobird.thumbnailator.resizers.ProgressiveBilinearResizer;

/** Turns a checked source into plain upright pixels of at most the original's width, in a bounded heap. */
final class Decoder {
    /** Bytes of pixels read at once; a larger picture is read with every second or third pixel. */
    private static final long MOST_BYTES = 64L << 20;

    private Decoder() {}

    static BufferedImage read(Source source) throws IOException {
        var orientation = source.orientation();
        var raw = raw(source);
        var shown = orientation.swapsSides() ? raw.getHeight() : raw.getWidth();
        double scale = Math.min(1, (double) Size.ORIGINAL.width / shown);
        return orientation.upright(scaled(raw, (int) (raw.getWidth() * scale), (int) (raw.getHeight() * scale)));
    }

    private static BufferedImage raw(Source source) throws IOException {
        var how = source.reader.getDefaultReadParam();
        int step = step(source);
        how.setSourceSubsampling(step, step, 0, 0);
        var whole = new boolean[] { true };
        source.reader.addIIOReadWarningListener((_, warning) -> whole[0] &= !isLoss(warning));
        var raw = source.reader.read(0, how);
        if (!whole[0]) throw new IOException("cut off");
        return raw;
    }

    /** A JPEG that ends in the middle is only warned about, and its rest would be grey. */
    private static boolean isLoss(String warning) {
        return warning.contains("Truncated File") || warning.contains("premature end");
    }

    private static int step(Source source) throws IOException {
        long bytes = source.reader.getImageTypes(0).next().getColorModel().getPixelSize() / 8 + 1;
        int step = 1;
        while (bytes * (source.width / step) * (source.height / step) > MOST_BYTES) step++;
        return step;
    }

    /** Always drawn anew, in sRGB and eight bits, so that nothing of the file is left but what is seen. */
    static BufferedImage scaled(BufferedImage picture, int width, int height) {
        var type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var scaled = new BufferedImage(Math.max(1, width), Math.max(1, height), type);
        new ProgressiveBilinearResizer(Map.of(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY)).resize(picture, scaled);
        return scaled;
    }

    static BufferedImage narrowed(BufferedImage picture, int width) {
        return scaled(picture, width, (int) Math.round((double) picture.getHeight() * width / picture.getWidth()));
    }

    /** The middle square. */
    static BufferedImage squared(BufferedImage picture, int side) {
        int cut = Math.min(picture.getWidth(), picture.getHeight());
        var middle = picture.getSubimage((picture.getWidth() - cut) / 2, (picture.getHeight() - cut) / 2, cut, cut);
        return scaled(middle, Math.min(side, cut), Math.min(side, cut));
    }
}
