package org.sharewell.media;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;
import org.sharewell.web.Ids;
import org.sharewell.web.Refusal;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All pictures: how they are taken in, found by whoever may see them, and held on to. */
@ApplicationScoped
public class Images implements PanacheRepositoryBase<Image, UUID> {
    private static final Logger LOG = Logger.getLogger(Images.class);

    private final ImageFiles files;
    private final Reencoding reencoding;
    private final Quota quota;
    private final Locks locks;
    private final Clock clock;
    private final List<ImageAccess> access;

    Images(ImageFiles files, Reencoding reencoding, Quota quota, Locks locks, Clock clock, @All List<ImageAccess> access) {
        this.files = files;
        this.reencoding = reencoding;
        this.quota = quota;
        this.locks = locks;
        this.clock = clock;
        this.access = access;
    }

    /** Takes a picture in, always encoded anew: 413, 415 or 422 when it cannot be taken, 503 when there is no room. */
    @Transactional(MANDATORY)
    public Image store(Upload upload, UUID uploader) {
        return made(upload, picture -> {
            quota.refuseOver(uploader, Files.size(picture.files().get(Size.ORIGINAL)));
            return keep(picture, upload, uploader);
        });
    }

    /** The same for what an import brings along in somebody's name: their quota is for what they upload themselves. */
    @Transactional(MANDATORY)
    public Image bring(Upload upload, UUID uploader) {
        return made(upload, picture -> keep(picture, upload, uploader));
    }

    /** Refuses what {@link #bring} would refuse, and keeps nothing. */
    public void check(Upload upload) {
        made(upload, _ -> null);
    }

    private Image made(Upload upload, Keeping keeping) {
        try (var bench = files.bench()) {
            var file = bench.receive(upload.content());
            return keeping.keep(reencoding.of(Kind.of(upload, file), file));
        } catch (IOException disk) {
            LOG.error("an upload could not be stored", disk);
            throw ImageFiles.noRoom();
        }
    }

    /** What is done with a picture made anew, while its files lie on the bench. */
    private interface Keeping {
        Image keep(Picture picture) throws IOException;
    }

    private Image keep(Picture picture, Upload upload, UUID uploader) throws IOException {
        var original = picture.files().get(Size.ORIGINAL);
        var image = new Image(picture, FileName.of(upload.name()), Files.size(original), sha256(original));
        // The sweep takes the same lock before it removes a file that no row names yet.
        locks.take(image.sha256);
        files.keep(picture, image.sha256);
        image.uploadedBy = uploader;
        image.uploadedAt = clock.instant();
        persist(image);
        return image;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** The picture, if the person uploaded it or may read something that shows it; else it is not found. */
    public Image visible(UUID person, UUID id) {
        return findByIdOptional(id).filter(image -> isVisible(person, image)).orElseThrow(Refusal::notFound);
    }

    private boolean isVisible(UUID person, Image image) {
        return image.uploadedBy.equals(person) || access.stream().anyMatch(shown -> shown.mayRead(person, image.id));
    }

    /**
     * Holds on to the pictures a text shows, and returns those of them the person may see: only these may be shown,
     * or whoever once learned an address could let everybody in.
     */
    @Transactional(MANDATORY)
    public Set<UUID> attach(UUID person, Collection<UUID> ids) {
        if (ids.isEmpty()) return Set.of();
        var shown = list("id in ?1", ids).stream().filter(image -> isVisible(person, image)).toList();
        shown.stream().filter(image -> image.attachedAt == null).forEach(image -> image.attachedAt = clock.instant());
        return shown.stream().map(image -> image.id).collect(Collectors.toSet());
    }

    /** Lets go of pictures that are shown no more; the sweep takes those that nothing points at. */
    @Transactional(MANDATORY)
    public void release(Collection<UUID> ids) {
        if (!ids.isEmpty()) update("attachedAt = null where id in ?1", ids);
    }

    /** Those of the SHA-256 that a row names. */
    Set<String> named(Collection<String> sha256) {
        return list("sha256 in ?1", sha256).stream().map(image -> image.sha256).collect(Collectors.toSet());
    }

    /** The pixels of one size. */
    public InputStream open(Image image, Size size) throws IOException {
        return Files.newInputStream(file(image, size));
    }

    Path file(Image image, Size size) {
        return files.of(image.sha256, image.stored(size));
    }
}
