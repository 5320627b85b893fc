package org.sharewell.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** Makes of what was sent a picture of our own in three sizes, two at a time at most. */
@ApplicationScoped
class Reencoding {
    private static final int AT_ONCE = 2;
    private static final int MOST_WAITING = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Semaphore places = new Semaphore(AT_ONCE + MOST_WAITING);

    /** The picture of that kind in the file, written beside it. */
    Picture of(Kind kind, Path file) throws IOException {
        if (!places.tryAcquire()) throw busy();
        try {
            return inTurn(kind, file);
        } finally {
            places.release();
        }
    }

    private Picture inTurn(Kind kind, Path file) throws IOException {
        int turn = turn(kind);
        if (!comes(turn)) throw busy();
        try (var source = Source.open(kind, file)) {
            return reencode(source, file);
        } finally {
            turns.release(turn);
        }
    }

    /** A WebP is decoded whole, by 160 MB at most, so it is worked on alone. */
    private static int turn(Kind kind) {
        return kind == Kind.WEBP ? AT_ONCE : 1;
    }

    private boolean comes(int turn) {
        try {
            return turns.tryAcquire(turn, PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Refusal busy() {
        return Refusal.unavailable(Message.of(MediaMessages.class, MediaMessages::busy), PATIENCE);
    }

    private static Picture reencode(Source source, Path file) throws IOException {
        if (source.frames == 1 || source.kind != Kind.GIF) return still(source, file);
        var animation = source.decode(() -> Animation.of(source));
        return animation.canBeKept() ? moving(source, animation, file) : still(source, file);
    }

    private static Picture still(Source source, Path file) throws IOException {
        var pixels = source.decode(() -> Decoder.read(source));
        var kind = stillKind(source.kind, pixels.getColorModel().hasAlpha());
        var picture = new Picture(kind, pixels.getWidth(), pixels.getHeight(), new EnumMap<>(Size.class));
        Encoder.write(pixels, kind, picture.place(Size.ORIGINAL, file));
        return picture.withThumbnails(pixels, file);
    }

    private static Picture moving(Source source, Animation animation, Path file) throws IOException {
        var picture = new Picture(Kind.GIF, animation.width, animation.height, new EnumMap<>(Size.class));
        animation.write(picture.place(Size.ORIGINAL, file));
        return picture.withThumbnails(source.decode(() -> Decoder.read(source)), file);
    }

    /** WebP cannot be written here: with transparency it becomes PNG, else JPEG. A still GIF becomes PNG. */
    private static Kind stillKind(Kind kind, boolean transparent) {
        return switch (kind) {
            case PNG, GIF -> Kind.PNG;
            case JPEG -> Kind.JPEG;
            case WEBP -> transparent ? Kind.PNG : Kind.JPEG;
        };
    }
}
