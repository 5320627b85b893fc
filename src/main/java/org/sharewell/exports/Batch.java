package org.sharewell.exports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.sharewell.media.Image;

/** A few posts with the pictures they show, and which of their links lead to posts outside the order. */
record Batch(List<Work> works, Map<UUID, Image> images, Set<String> outside) {
    UUID last() {
        return works.getLast().id();
    }

    Optional<String> path(UUID image) {
        return Optional.ofNullable(images.get(image)).map(Batch::path);
    }

    /** Where a picture lies in the parcel; what it was called is nobody's business. */
    static String path(Image image) {
        return "images/" + image.id + "." + ending(image);
    }

    static String ending(Image image) {
        return image.mediaType.equals("image/jpeg") ? "jpg" : image.mediaType.substring("image/".length());
    }
}
