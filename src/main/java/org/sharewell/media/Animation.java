package org.sharewell.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.FileImageOutputStream;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A moving GIF, written anew frame by frame: pixels, palette, place, delay and loop are kept, all else is gone. */
final class Animation {
    private static final String STREAM = "javax_imageio_gif_stream_1.0";
    private static final String FRAME = "javax_imageio_gif_image_1.0";
    /** Pixels of all frames together; beyond it only the first frame is kept. */
    private static final long MOST_PIXELS = 100_000_000;

    private final Source source;
    final int width;
    final int height;

    private Animation(Source source, Element screen) {
        this.source = source;
        this.width = Integer.parseInt(screen.getAttribute("logicalScreenWidth"));
        this.height = Integer.parseInt(screen.getAttribute("logicalScreenHeight"));
    }

    static Animation of(Source source) throws IOException {
        var metadata = source.reader.getStreamMetadata();
        return new Animation(source, child(metadata.getAsTree(STREAM), "LogicalScreenDescriptor"));
    }

    /** Whether it is small enough to be kept moving. */
    boolean canBeKept() throws IOException {
        if (width < 1 || height < 1 || width > Size.ORIGINAL.width || height > Source.LONGEST_SIDE) return false;
        long pixels = 0;
        for (int i = 0; i < source.frames; i++) pixels += (long) source.reader.getWidth(i) * source.reader.getHeight(i);
        return pixels <= MOST_PIXELS;
    }

    void write(Path file) throws IOException {
        var writer = Encoder.writer(Kind.GIF);
        try (var output = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(output);
            writer.prepareWriteSequence(screen(writer));
            for (int i = 0; i < source.frames; i++) writer.writeToSequence(frame(writer, i), null);
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    private IIOMetadata screen(ImageWriter writer) throws IOException {
        var metadata = writer.getDefaultStreamMetadata(null);
        var tree = metadata.getAsTree(STREAM);
        child(tree, "LogicalScreenDescriptor").setAttribute("logicalScreenWidth", "" + width);
        child(tree, "LogicalScreenDescriptor").setAttribute("logicalScreenHeight", "" + height);
        metadata.setFromTree(STREAM, tree);
        return metadata;
    }

    private IIOImage frame(ImageWriter writer, int i) throws IOException {
        var pixels = source.decode(() -> source.reader.read(i));
        var old = source.decode(() -> source.reader.getImageMetadata(i).getAsTree(FRAME));
        return new IIOImage(pixels, null, described(writer, pixels, (Element) old, i));
    }

    private IIOMetadata described(ImageWriter writer, BufferedImage pixels, Element old, int i) throws IOException {
        var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(pixels), null);
        var tree = (IIOMetadataNode) metadata.getAsTree(FRAME);
        copy(old, tree, "ImageDescriptor", "imageLeftPosition", "imageTopPosition");
        copy(old, tree, "GraphicControlExtension", "disposalMethod", "delayTime", "transparentColorFlag", "transparentColorIndex");
        if (i == 0) loop(old, tree);
        metadata.setFromTree(FRAME, tree);
        return metadata;
    }

    private static void copy(Element from, Element to, String name, String... attributes) {
        var old = child(from, name);
        if (old == null) return;
        for (var attribute : attributes) child(to, name).setAttribute(attribute, old.getAttribute(attribute));
    }

    /** How often it plays is the one application extension that is kept, made anew from its two bytes. */
    private static void loop(Element from, Element to) {
        var extensions = from.getElementsByTagName("ApplicationExtension");
        for (int i = 0; i < extensions.getLength(); i++) {
            var extension = (IIOMetadataNode) extensions.item(i);
            if (extension.getAttribute("applicationID").equals("NETSCAPE")
                    && extension.getUserObject() instanceof byte[] bytes && bytes.length >= 3) to.appendChild(netscape(bytes[1], bytes[2]));
        }
    }

    private static IIOMetadataNode netscape(byte low, byte high) {
        var extension = new IIOMetadataNode("ApplicationExtension");
        extension.setAttribute("applicationID", "NETSCAPE");
        extension.setAttribute("authenticationCode", "2.0");
        extension.setUserObject(new byte[] { 1, low, high });
        var extensions = new IIOMetadataNode("ApplicationExtensions");
        extensions.appendChild(extension);
        return extensions;
    }

    private static Element child(Node tree, String name) {
        return (Element) ((Element) tree).getElementsByTagName(name).item(0);
    }
}
