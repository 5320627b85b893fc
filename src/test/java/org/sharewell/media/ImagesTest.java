package org.sharewell.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharewell.web.Refusal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ImagesTest {
    @Inject Images images;
    @Inject Sweep sweep;
    @Inject Quota quota;
    @Inject ImageFiles files;
    @Inject Album album;
    @Inject Guests guests;
    @Inject EntityManager database;
    @Inject Clock clock;

    private UUID amal;
    private UUID chen;

    @BeforeEach
    void arrive() {
        amal = guests.arrive().id();
        chen = guests.arrive().id();
    }

    private static <T> T in(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    private Image store(long seed) {
        return store(amal, seed);
    }

    private Image store(UUID uploader, long seed) {
        var content = Drawn.encoded(Drawn.noise(900, 90, seed), "png");
        return in(() -> images.store(new Upload(new ByteArrayInputStream(content), "noise.png", "image/png"), uploader));
    }

    private void age(Image image, Duration by) {
        in(() -> database.createNativeQuery("update image set uploaded_at = ?1 where id = ?2")
                .setParameter(1, clock.instant().minus(by)).setParameter(2, image.id).executeUpdate());
    }

    private boolean isThere(Image image) {
        return in(() -> images.findByIdOptional(image.id)).isPresent();
    }

    @Test
    void every_size_lies_under_the_hash_of_the_original() throws IOException {
        var image = store(1);

        assertThat(files.of(image.sha256, Size.ORIGINAL).toString()).endsWith("/images/" + image.sha256.substring(0, 2) + "/" + image.sha256.substring(2));
        for (var size : Size.values()) assertThat(images.open(image, size).readAllBytes()).isNotEmpty();
        assertThat(image.bytes).isEqualTo(Files.size(images.file(image, Size.ORIGINAL)));
    }

    @Test
    void nothing_is_left_of_the_upload_itself() throws IOException {
        store(2);
        var bad = new Upload(new ByteArrayInputStream("<svg/>".getBytes()), "a.png", "image/png");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> in(() -> images.store(bad, amal)));

        try (var bench = files.bench(); var left = Files.list(bench.folder().getParent())) {
            assertThat(left).containsExactly(bench.folder());
        }
    }

    @Test
    void the_same_pixels_twice_are_one_file() throws IOException {
        var one = store(3);
        var two = store(chen, 3);

        assertThat(two.sha256).isEqualTo(one.sha256);
        age(one, Duration.ofHours(25));
        sweep.sweep();

        assertThat(isThere(one)).isFalse();
        assertThat(images.open(two, Size.MEDIUM).readAllBytes()).isNotEmpty();
    }

    @Test
    void what_nothing_shows_is_gone_after_a_day() throws IOException {
        var forgotten = store(4);
        var recent = store(5);
        age(forgotten, Duration.ofHours(25));
        age(recent, Duration.ofHours(23));

        sweep.sweep();

        assertThat(isThere(forgotten)).isFalse();
        assertThat(Size.values()).noneMatch(size -> Files.exists(images.file(forgotten, size)));
        assertThat(isThere(recent)).isTrue();
    }

    @Test
    void what_something_shows_stays_until_it_is_let_go() throws IOException {
        var shown = store(6);
        in(() -> images.attach(amal, List.of(shown.id)));
        age(shown, Duration.ofDays(30));

        sweep.sweep();
        assertThat(isThere(shown)).isTrue();

        QuarkusTransaction.requiringNew().run(() -> images.release(List.of(shown.id)));
        sweep.sweep();
        assertThat(isThere(shown)).isFalse();
    }

    @Test
    void what_is_pointed_at_stays_even_if_nobody_attached_it() throws IOException {
        var face = store(7);
        age(face, Duration.ofDays(2));
        in(() -> database.createNativeQuery("update person set picture_id = ?1 where id = ?2").setParameter(1, face.id).setParameter(2, amal).executeUpdate());

        sweep.sweep();

        assertThat(isThere(face)).isTrue();
        assertThat(images.file(face, Size.SMALL)).exists();
    }

    @Test
    void nobody_lets_others_in_by_showing_a_picture_they_may_not_see() {
        var secret = store(8);
        var shared = store(9);
        album.share(shared.id, chen);

        assertThat(in(() -> images.attach(chen, Set.of(secret.id, shared.id, UUID.randomUUID())))).containsExactly(shared.id);
        assertThat(in(() -> images.attach(chen, Set.of()))).isEmpty();
    }

    @Test
    void a_persons_pictures_have_a_limit() {
        var image = store(10);
        QuarkusTransaction.requiringNew().run(() -> quota.refuseOver(amal, (500L << 20) - image.bytes));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> quota.refuseOver(amal, (500L << 20) - image.bytes + 1)))
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(422));
    }

    @Test
    void a_disk_is_full_when_little_is_left_of_it_and_little_at_all() {
        long gigabyte = 1L << 30;

        assertThat(ImageFiles.isFull(gigabyte - 1, 20 * gigabyte)).isTrue();
        assertThat(ImageFiles.isFull(gigabyte, 20 * gigabyte)).as("a large disk, a gigabyte free").isFalse();
        assertThat(ImageFiles.isFull(gigabyte / 2, 2 * gigabyte)).as("a small disk, a quarter free").isFalse();
    }
}
