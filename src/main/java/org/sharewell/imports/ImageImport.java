package org.sharewell.imports;

import java.io.ByteArrayInputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.sharewell.imports.report.Cause;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;
import org.sharewell.media.Images;
import org.sharewell.media.Upload;
import org.sharewell.web.Ids;
import org.sharewell.web.Refusal;

/** Brings the pictures of a source along, each once for everybody in whose name it comes. */
@ApplicationScoped
class ImageImport {
    private static final int UNAVAILABLE = 503;

    private final Images images;
    private final Origins origins;

    ImageImport(Images images, Origins origins) {
        this.images = images;
        this.origins = origins;
    }

    /** The picture here; empty, with a line in the report, when it cannot be had. */
    Optional<UUID> bring(String path, UUID uploader, Place place, Run run) {
        var hash = run.picture(path).map(HexFormat.of()::parseHex);
        var key = Origins.key(Origin.Kind.IMAGE, uploader + ":" + path);
        var stored = run.origin(key).filter(o -> !o.isGone() && hash.filter(o::says).isPresent());
        if (stored.isPresent() || hash.isEmpty()) return stored.map(Origin::thing);
        return attempt(new Found(path, run.source().image(path).orElseThrow(), uploader), place, run).map(id -> noted(key, origin(id, hash.get()), run));
    }

    private static Origin origin(UUID id, byte[] hash) {
        return new Origin(Origin.Kind.IMAGE, id, hash, new byte[0]);
    }

    private Optional<UUID> attempt(Found found, Place place, Run run) {
        try {
            return Optional.of(run.dry() ? check(found) : QuarkusTransaction.requiringNew().call(() -> images.bring(found.upload(), found.uploader()).id));
        } catch (Refusal refusal) {
            Cause why = m -> m.pictureRefused(found.path(), Refused.words(refusal));
            if (refusal.status() == UNAVAILABLE) run.report().error(place, why);
            else run.report().warn(place, why);
            return Optional.empty();
        }
    }

    private UUID check(Found found) {
        images.check(found.upload());
        return Ids.next();
    }

    private UUID noted(String key, Origin origin, Run run) {
        if (!run.dry()) QuarkusTransaction.requiringNew().run(() -> origins.keep(run.name(), key, origin));
        run.note(key, origin);
        run.report().count(Report.Tally.IMAGES);
        return origin.thing();
    }

    /** A picture with the person in whose name it comes. */
    private record Found(String path, byte[] bytes, UUID uploader) {
        /** Files of a site may be misnamed, so the name has no ending and the content alone decides. */
        Upload upload() {
            var name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "").replace('.', '-');
            return new Upload(new ByteArrayInputStream(bytes), name, null);
        }
    }
}
