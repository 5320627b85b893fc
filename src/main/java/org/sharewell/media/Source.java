package org.sharewell.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** An uploaded picture, opened and found within the limits by its header, with nothing decoded yet. */
final class Source implements AutoCloseable {
    static final int MOST_PIXELS = 40_000_000;
    static final int LONGEST_SIDE = 12_000;
    static final int MOST_FRAMES = 200;

    final Kind kind;
    final ImageReader reader;
    final int width;
    final int height;
    final int frames;
    private final ImageInputStream input;

    private Source(Kind kind, ImageReader reader, ImageInputStream input) throws IOException {
        this.kind = kind;
        this.reader = reader;
        this.input = input;
        // The metadata of a PNG may hold compressed text of any size; only a camera's kinds have an orientation.
        reader.setInput(input, false, kind == Kind.PNG);
        this.width = reader.getWidth(0);
        this.height = reader.getHeight(0);
        refuseTooManyPixels(width, height);
        this.frames = countFrames();
    }

    /** Opens the file, or refuses: 415 when it is not of that kind at all, 422 when it is too large. */
    static Source open(Kind kind, Path file) throws IOException {
        var reader = kind.reader();
        var input = new PatientInput(file.toFile());
        try {
            return new Source(kind, reader, input);
        } catch (IOException | RuntimeException notThis) {
            reader.dispose();
            input.close();
            throw notThis instanceof Refusal refusal ? refusal : unreadable();
        }
    }

    private int countFrames() throws IOException {
        if (kind == Kind.PNG || kind == Kind.JPEG) return 1;
        int count = 1;
        for (; has(count); count++) {
            if (count == MOST_FRAMES) throw tooLarge();
            refuseTooManyPixels(reader.getWidth(count), reader.getHeight(count));
        }
        return count;
    }

    /** Asked one by one: a count of all would walk through a million tiny frames first. */
    private boolean has(int frame) throws IOException {
        try {
            reader.getWidth(frame);
            return true;
        } catch (IndexOutOfBoundsException noMore) {
            return false;
        }
    }

    private static void refuseTooManyPixels(int width, int height) {
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) throw tooLarge();
    }

    static Refusal tooLarge() {
        return Refusal.invalid("file", Message.of(MediaMessages.class, MediaMessages::tooManyPixels));
    }

    static Refusal unreadable() {
        return Refusal.unsupported(Message.of(MediaMessages.class, MediaMessages::notAPicture));
    }

    static Refusal broken() {
        return Refusal.invalid("file", Message.of(MediaMessages.class, MediaMessages::broken));
    }

    /** Runs what reads pixels; whatever a reader stumbles over means that the picture is broken (422). */
    <T> T decode(Callable<T> reading) {
        try {
            return reading.call();
        } catch (Exception unreadable) {
            throw broken();
        }
    }

    Orientation orientation() {
        return kind == Kind.JPEG || kind == Kind.WEBP ? Orientation.of(reader) : Orientation.NORMAL;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
