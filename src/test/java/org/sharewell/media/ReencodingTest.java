package org.sharewell.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharewell.web.Refusal;
import org.w3c.dom.Element;

class ReencodingTest {
    @TempDir
    Path folder;
    private final Reencoding reencoding = new Reencoding();

    private Picture reencode(byte[] content, String name) throws IOException {
        var upload = new Upload(new ByteArrayInputStream(content), name, "image/png");
        var file = new Bench(folder).receive(upload.content());
        return reencoding.of(Kind.of(upload, file), file);
    }

    private int refused(byte[] content, String name) {
        var refusal = new Refusal[1];
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> reencode(content, name)).satisfies(r -> refusal[0] = r);
        return refusal[0].status();
    }

    private BufferedImage pixels(Picture picture, Size size) throws IOException {
        return ImageIO.read(picture.files().get(size).toFile());
    }

    private String content(Picture picture) throws IOException {
        return Files.readString(picture.files().get(Size.ORIGINAL), StandardCharsets.ISO_8859_1);
    }

    // --- what is taken in ---

    @Test
    void a_picture_is_kept_up_to_2000_pixels_wide_with_a_column_and_a_face_of_it() throws IOException {
        var picture = reencode(Drawn.jpeg(3000, 1500), "team.jpg");

        assertThat(picture.kind()).isEqualTo(Kind.JPEG);
        assertThat(pixels(picture, Size.ORIGINAL)).extracting(BufferedImage::getWidth, BufferedImage::getHeight).containsExactly(2000, 1000);
        assertThat(pixels(picture, Size.MEDIUM)).extracting(BufferedImage::getWidth, BufferedImage::getHeight).containsExactly(720, 360);
        assertThat(pixels(picture, Size.SMALL)).extracting(BufferedImage::getWidth, BufferedImage::getHeight).containsExactly(160, 160);
    }

    @Test
    void a_narrow_picture_is_not_blown_up_and_has_no_medium_size() throws IOException {
        var picture = reencode(Drawn.png(100, 40), "icon.png");

        assertThat(picture.files()).containsOnlyKeys(Size.ORIGINAL, Size.SMALL);
        assertThat(pixels(picture, Size.SMALL).getWidth()).isEqualTo(40);
    }

    @Test
    void transparency_is_kept() throws IOException {
        var picture = reencode(Drawn.encoded(Drawn.transparent(800, 10), "png"), "logo.png");

        assertThat(pixels(picture, Size.ORIGINAL).getRGB(5, 5) >>> 24).isZero();
        assertThat(pixels(picture, Size.MEDIUM).getRGB(500, 5) >>> 24).isZero();
    }

    @Test
    void transparency_of_a_palette_is_kept() throws IOException {
        var palette = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, 2, new int[] { 0x00ffffff, 0xffff0000 }, 0, true, 0, DataBuffer.TYPE_BYTE));

        assertThat(pixels(reencode(Drawn.encoded(palette, "png"), "logo.png"), Size.ORIGINAL).getRGB(5, 5) >>> 24).isZero();
        assertThat(pixels(reencode(Drawn.encoded(palette, "gif"), "logo.gif"), Size.ORIGINAL).getRGB(5, 5) >>> 24).isZero();
    }

    @Test
    void webp_becomes_jpeg_or_with_transparency_png() throws IOException {
        var opaque = reencode(Drawn.webp(900, 300), "a.webp");

        assertThat(opaque).extracting(Picture::kind, Picture::width, Picture::height).containsExactly(Kind.JPEG, 900, 300);
        assertThat(pixels(opaque, Size.ORIGINAL).getRGB(450, 150) >> 16 & 0xff).as("red").isGreaterThan(240);
        assertThat(reencode(Drawn.transparentWebp(), "b.webp").kind()).isEqualTo(Kind.PNG);
    }

    @Test
    void a_moving_gif_keeps_moving_with_its_delays_and_its_loop() throws IOException {
        var picture = reencode(Drawn.gif(5, 60, 40), "dance.gif");
        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(picture.files().get(Size.ORIGINAL).toFile()));

        assertThat(reader.getNumImages(true)).isEqualTo(5);
        assertThat(reader.read(3).getRGB(3, 0)).isEqualTo(0xffff0000);
        var last = (Element) reader.getImageMetadata(4).getAsTree("javax_imageio_gif_image_1.0");
        assertThat(((Element) last.getElementsByTagName("GraphicControlExtension").item(0)).getAttribute("delayTime")).isEqualTo("11");
        assertThat(content(picture)).contains("NETSCAPE2.0\3\1\3\0").doesNotContain("XMP", "taken at home");
    }

    @Test
    void a_still_gif_becomes_png_and_a_wide_moving_one_shows_its_first_frame() throws IOException {
        assertThat(reencode(Drawn.gif(1, 60, 40), "still.gif").kind()).isEqualTo(Kind.PNG);
        assertThat(reencode(Drawn.gif(2, 2100, 40), "wide.gif")).extracting(Picture::kind, Picture::width).containsExactly(Kind.PNG, 2000);
    }

    @ParameterizedTest
    @CsvSource({ "1, red, green, blue", "2, green, red, white", "3, white, blue, green", "4, blue, white, red",
            "5, red, blue, green", "6, blue, red, white", "7, white, green, blue", "8, green, white, red" })
    void a_photo_is_turned_the_way_it_was_held(int orientation, String aboveLeft, String aboveRight, String belowLeft) throws IOException {
        var picture = reencode(Drawn.photo(Drawn.corners(400, 200), orientation), "photo.jpg");
        var seen = pixels(picture, Size.ORIGINAL);

        assertThat(seen.getWidth()).isEqualTo(orientation < 5 ? 400 : 200);
        assertThat(color(seen, 20, 20)).isEqualTo(aboveLeft);
        assertThat(color(seen, seen.getWidth() - 20, 20)).isEqualTo(aboveRight);
        assertThat(color(seen, 20, seen.getHeight() - 20)).isEqualTo(belowLeft);
    }

    private static String color(BufferedImage picture, int x, int y) {
        int rgb = picture.getRGB(x, y);
        boolean red = (rgb >> 16 & 0xff) > 128, green = (rgb >> 8 & 0xff) > 128, blue = (rgb & 0xff) > 128;
        return red && green && blue ? "white" : red ? "red" : green ? "green" : "blue";
    }

    @Test
    void place_and_camera_are_gone() throws IOException {
        assertThat(new String(Drawn.photo(Drawn.corners(40, 40), 1), StandardCharsets.ISO_8859_1)).contains("Exif", "GPS");

        assertThat(content(reencode(Drawn.photo(Drawn.corners(40, 40), 1), "home.jpg"))).doesNotContain("Exif", "GPS");
        assertThat(content(reencode(Drawn.withChunk(Drawn.png(40, 40), "tEXt", "Author\0Amal".getBytes(StandardCharsets.US_ASCII)), "a.png")))
                .doesNotContain("tEXt", "Amal");
    }

    @ParameterizedTest
    @ValueSource(strings = { "png", "jpeg", "gif" })
    void what_is_hung_behind_a_picture_is_gone(String format) throws IOException {
        var picture = Drawn.encoded(Drawn.corners(40, 40), format);
        var polyglot = Drawn.insert(picture, picture.length, "PK\3\4<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));

        assertThat(content(reencode(polyglot, "a." + format))).doesNotContain("PK\3\4", "script");
    }

    @Test
    void the_same_picture_always_becomes_the_same_bytes() throws IOException {
        var once = content(reencode(Drawn.jpeg(300, 300), "a.jpg"));

        assertThat(content(reencode(Drawn.jpeg(300, 300), "b.jpeg"))).isEqualTo(once);
    }

    // --- what is refused ---

    @ParameterizedTest
    @ValueSource(strings = { "a.jpg", "a.gif", "a.svg", "a.html", "a.png.html", "a.html.png", "a.php.png", "a.png%00.png", "a.png\0.png", "a.bmp" })
    void a_png_under_another_name_is_refused(String name) {
        assertThat(refused(Drawn.png(10, 10), name)).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = { "a.png", "A.PNG", "v1.2.png", "acme.com.png", "image" })
    void an_honest_name_is_not(String name) throws IOException {
        assertThat(reencode(Drawn.png(10, 10), name).kind()).isEqualTo(Kind.PNG);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "<?xml version='1.0'?><svg/>",
            "<html><script>alert(1)</script>", "%PDF-1.7", "PK\3\4", "\u0089PNG\r\n\u001a\n", "\u0089PNG\r\n\u001a\n<html>" })
    void what_is_no_picture_is_refused_whatever_it_is_called(String content) {
        var bytes = content.getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refused(bytes, "a.png")).isEqualTo(415);
        assertThat(refused(bytes, "a.gif")).isEqualTo(415);
    }

    @Test
    void a_picture_that_is_only_so_by_its_first_bytes_is_refused() {
        assertThat(refused("GIF89a/*<script>*/=1;alert(1)".getBytes(StandardCharsets.US_ASCII), "a.gif")).isIn(415, 422);
        assertThat(refused("\u00ff\u00d8\u00ff\u00e0<html>".getBytes(StandardCharsets.ISO_8859_1), "a.jpg")).isIn(415, 422);
        assertThat(refused("RIFF\0\0\1\0WEBPVP8 <html>".getBytes(StandardCharsets.ISO_8859_1), "a.webp")).isIn(415, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = { "png", "jpeg", "gif" })
    void half_a_picture_is_refused(String format) {
        var whole = Drawn.encoded(Drawn.noise(300, 300, 1), format);

        assertThat(refused(Arrays.copyOf(whole, whole.length / 2), "a." + format)).isEqualTo(422);
    }

    @Test
    void a_bomb_is_refused_by_its_header() {
        long before = allocated();
        assertThat(refused(Drawn.pngDeclaring(30_000, 30_000), "a.png")).isEqualTo(422);
        assertThat(refused(Drawn.pngDeclaring(12_001, 10), "a.png")).isEqualTo(422);
        assertThat(refused(Drawn.pngDeclaring(6_400, 6_400), "a.png")).isEqualTo(422);
        assertThat(refused(Drawn.declaringJpeg(30_000, 30_000), "a.jpg")).isEqualTo(422);
        assertThat(refused(Drawn.gifDeclaring(30_000, 30_000), "a.gif")).isEqualTo(422);
        assertThat(refused(Drawn.webp(16_000, 16_000), "a.webp")).isEqualTo(422);

        assertThat(allocated() - before).as("bytes allocated for six bombs").isLessThan(50L << 20);
    }

    @Test
    void a_picture_that_only_declares_much_is_refused_when_it_is_read() {
        assertThat(refused(Drawn.pngDeclaring(6_000, 6_000), "a.png")).isEqualTo(422);
    }

    @Test
    void two_hundred_frames_are_taken_and_one_more_is_not() throws IOException {
        assertThat(reencode(Drawn.gif(200, 4, 4), "a.gif").kind()).isEqualTo(Kind.GIF);
        assertThat(refused(Drawn.gif(201, 4, 4), "a.gif")).isEqualTo(422);
    }

    @Test
    void compressed_text_in_a_png_is_not_unpacked() throws IOException {
        var bomb = Drawn.deflated(new byte[100 << 20]);
        var named = Drawn.insert(bomb, 0, "Comment\0\0".getBytes(StandardCharsets.US_ASCII));
        var content = Drawn.withChunk(Drawn.png(10, 10), "zTXt", named);
        long before = allocated();

        reencode(content, "a.png");

        assertThat(allocated() - before).isLessThan(50L << 20);
    }

    @ParameterizedTest
    @ValueSource(strings = { "a.png", "a.jpg", "a.gif", "a.webp" })
    void whatever_is_changed_in_a_picture_it_is_taken_or_refused(String name) throws IOException {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var changed = whole(name);
            for (int change = random.nextInt(1, 6); change > 0; change--) changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            try {
                assertThat(reencode(changed, name).width()).isPositive();
            } catch (Refusal refusal) {
                assertThat(refusal.status()).isIn(415, 422);
            }
        }
    }

    private static byte[] whole(String name) {
        return switch (name) {
            case "a.png" -> Drawn.png(40, 30);
            case "a.jpg" -> Drawn.photo(Drawn.corners(40, 30), 6);
            case "a.gif" -> Drawn.gif(3, 20, 10);
            default -> Drawn.transparentWebp();
        };
    }

    @ParameterizedTest
    @CsvSource({ "12000, 1", "1, 12000", "1, 1", "721, 1" })
    void a_line_is_a_picture_too(int width, int height) throws IOException {
        var picture = reencode(Drawn.png(width, height), "line.png");

        assertThat(picture.width()).isEqualTo(Math.min(2000, width));
        assertThat(pixels(picture, Size.SMALL).getWidth()).isEqualTo(1);
    }

    @Test
    void where_the_sender_says_nothing_the_content_decides() throws IOException {
        var file = new Bench(folder).receive(new ByteArrayInputStream(Drawn.jpeg(10, 10)));

        assertThat(Kind.of(new Upload(null, "portrait", null), file)).isEqualTo(Kind.JPEG);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Kind.of(new Upload(null, "portrait", "text/plain"), file));
    }

    @Test
    void of_fifty_at_once_some_are_asked_to_come_again_and_none_is_lost() {
        var content = Drawn.jpeg(1500, 1500);
        var together = new CountDownLatch(50);
        var answers = new ConcurrentLinkedQueue<Integer>();
        try (var threads = Executors.newFixedThreadPool(50)) {
            IntStream.range(0, 50).mapToObj(_ -> threads.submit(() -> answers.add(answer(content, together)))).toList();
        }

        assertThat(answers).hasSize(50).containsOnly(201, 503);
    }

    private int answer(byte[] content, CountDownLatch together) throws IOException, InterruptedException {
        try (var bench = new Bench(Files.createTempDirectory(folder, ""))) {
            var file = bench.receive(new ByteArrayInputStream(content));
            together.countDown();
            together.await();
            reencoding.of(Kind.JPEG, file);
            return 201;
        } catch (Refusal refusal) {
            return refusal.status();
        }
    }

    @Test
    void one_byte_more_than_10_MB_is_refused() {
        assertThat(refused(new byte[Bench.MOST_BYTES + 1], "a.png")).isEqualTo(413);
    }

    @Test
    void a_large_picture_is_read_in_a_bounded_heap() throws IOException {
        var content = Drawn.jpeg(7_300, 5_400);
        long before = allocated();

        assertThat(reencode(content, "a.jpg")).extracting(Picture::width, Picture::height).containsExactly(2000, 1479);

        assertThat(allocated() - before).as("all that is ever allocated, where the whole would be 118 MB read and 158 MB drawn").isLessThan(160L << 20);
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
