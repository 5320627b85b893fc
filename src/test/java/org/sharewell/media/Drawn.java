package org.sharewell.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures for tests, honest and hostile, all made here. */
public final class Drawn {
    private Drawn() {}

    /** Red above left, green above right, blue below left, white below right. */
    static BufferedImage corners(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        var colors = new Color[] { Color.RED, Color.GREEN, Color.BLUE, Color.WHITE };
        for (int i = 0; i < 4; i++) {
            graphics.setColor(colors[i]);
            graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2 + 1, height / 2 + 1);
        }
        graphics.dispose();
        return picture;
    }

    static BufferedImage noise(int width, int height, long seed) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, new Random(seed).ints((long) width * height).toArray(), 0, width);
        return picture;
    }

    static BufferedImage transparent(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, 0xffff0000);
        return picture;
    }

    public static byte[] png(int width, int height) {
        return encoded(corners(width, height), "png");
    }

    static byte[] jpeg(int width, int height) {
        return encoded(corners(width, height), "jpeg");
    }

    static byte[] encoded(BufferedImage picture, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] gif(int frames, int width, int height) {
        try {
            var writer = ImageIO.getImageWritersByFormatName("gif").next();
            var bytes = new ByteArrayOutputStream();
            try (var output = new MemoryCacheImageOutputStream(bytes)) {
                writer.setOutput(output);
                writer.prepareWriteSequence(null);
                for (int i = 0; i < frames; i++) writer.writeToSequence(frame(i, width, height), null);
                writer.endWriteSequence();
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IIOImage frame(int i, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED);
        picture.setRGB(i % width, 0, 0xffff0000);
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), null);
        var tree = (IIOMetadataNode) metadata.getAsTree("javax_imageio_gif_image_1.0");
        ((IIOMetadataNode) tree.getElementsByTagName("GraphicControlExtension").item(0)).setAttribute("delayTime", "" + (7 + i));
        if (i == 0) tree.appendChild(loopAndComment());
        metadata.setFromTree("javax_imageio_gif_image_1.0", tree);
        return new IIOImage(picture, null, metadata);
    }

    private static IIOMetadataNode loopAndComment() {
        var extensions = new IIOMetadataNode("ApplicationExtensions");
        for (var id : new String[] { "NETSCAPE", "XMP Data" }) {
            var extension = new IIOMetadataNode("ApplicationExtension");
            extension.setAttribute("applicationID", id);
            extension.setAttribute("authenticationCode", id.equals("NETSCAPE") ? "2.0" : "XMP");
            extension.setUserObject(id.equals("NETSCAPE") ? new byte[] { 1, 3, 0 } : "taken at home".getBytes(StandardCharsets.US_ASCII));
            extensions.appendChild(extension);
        }
        return extensions;
    }

    /** A PNG that declares a size and has next to nothing in it. */
    static byte[] pngDeclaring(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' });
        bytes.writeBytes(chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 2).array()));
        bytes.writeBytes(chunk("IDAT", deflated(new byte[1 << 16])));
        bytes.writeBytes(chunk("IEND", new byte[0]));
        return bytes.toByteArray();
    }

    static byte[] deflated(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A chunk right after a PNG's header, where metadata stands. */
    static byte[] withChunk(byte[] png, String type, byte[] content) {
        return insert(png, 33, chunk(type, content));
    }

    private static byte[] chunk(String type, byte[] content) {
        var named = ByteBuffer.allocate(4 + content.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(content).array();
        var crc = new CRC32();
        crc.update(named);
        return ByteBuffer.allocate(12 + content.length).putInt(content.length).put(named).putInt((int) crc.getValue()).array();
    }

    /** A JPEG of a camera that was held in one of the eight ways, with a place and a comment in its metadata. */
    static byte[] photo(BufferedImage picture, int orientation) {
        var tags = ByteBuffer.allocate(74).put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8)
                .putShort((short) 2).putShort((short) 0x112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0)
                .putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0)
                .putShort((short) 1).putShort((short) 0x1d).putShort((short) 2).putInt(11).putInt(56).putInt(0)
                .put("2020:GPS:01\0".getBytes(StandardCharsets.US_ASCII)).array();
        var segment = ByteBuffer.allocate(4 + tags.length).putShort((short) 0xffe1).putShort((short) (2 + tags.length)).put(tags).array();
        return insert(encoded(picture, "jpeg"), 2, segment);
    }

    static byte[] declaringJpeg(int width, int height) {
        var jpeg = jpeg(16, 16);
        for (int i = 0; i < jpeg.length - 9; i++) {
            if ((jpeg[i] & 0xff) == 0xff && (jpeg[i + 1] & 0xff) == 0xc0) ByteBuffer.wrap(jpeg).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
        }
        return jpeg;
    }

    static byte[] gifDeclaring(int width, int height) {
        var gif = gif(1, 4, 4);
        ByteBuffer.wrap(gif).order(ByteOrder.LITTLE_ENDIAN).putShort(6, (short) width).putShort(8, (short) height);
        for (int i = 13; i < gif.length - 9; i++) {
            if (gif[i] == 0x2c && gif[i + 5] == 4 && gif[i + 7] == 4) {
                ByteBuffer.wrap(gif).order(ByteOrder.LITTLE_ENDIAN).putShort(i + 5, (short) width).putShort(i + 7, (short) height);
                break;
            }
        }
        return gif;
    }

    /** One colour without loss, so a few bytes whatever the size (WebP lossless bitstream, five one-symbol codes). */
    static byte[] webp(int width, int height) {
        var bits = new BitSet();
        long[][] fields = { { 0x2f, 8 }, { width - 1, 14 }, { height - 1, 14 }, { 0, 1 }, { 0, 3 }, { 0, 1 }, { 0, 1 }, { 0, 1 },
                { 1, 1 }, { 0, 1 }, { 1, 1 }, { 0x80, 8 }, { 1, 1 }, { 0, 1 }, { 1, 1 }, { 0xff, 8 },
                { 1, 1 }, { 0, 1 }, { 1, 1 }, { 0x10, 8 }, { 1, 1 }, { 0, 1 }, { 1, 1 }, { 0xff, 8 }, { 1, 1 }, { 0, 1 }, { 0, 1 }, { 0, 1 } };
        int at = 0;
        for (var field : fields) for (int i = 0; i < field[1]; i++, at++) bits.set(at, (field[0] >> i & 1) == 1);
        var content = Arrays.copyOf(bits.toByteArray(), (at + 7) / 8 + 8 & ~1);
        return ByteBuffer.allocate(20 + content.length).order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(12 + content.length)
                .put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII)).putInt(content.length).put(content).array();
    }

    /** One pixel with loss and a transparent layer. */
    static byte[] transparentWebp() {
        return Base64.getDecoder().decode(
                "UklGRkoAAABXRUJQVlA4WAoAAAAQAAAAAAAAAAAAQUxQSAwAAAARBxAR/Q9ERP8DAABWUDggGAAAABQBAJ0BKgEAAQAAAP4AAA3AAP7mtQAAAA==");
    }

    static byte[] insert(byte[] into, int at, byte[] what) {
        return ByteBuffer.allocate(into.length + what.length).put(into, 0, at).put(what).put(into, at, into.length - at).array();
    }
}
