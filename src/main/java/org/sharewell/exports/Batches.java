package org.sharewell.exports;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.sharewell.media.Image;
import org.sharewell.media.Images;
import org.sharewell.posts.series.Outline;
import org.sharewell.posts.series.Outlines;
import org.sharewell.text.Destinations;
import org.sharewell.text.Destinations.Destination;

/** Reads an order a batch at a time, each in a short transaction of its own: whoever reads slowly holds nothing in the database. */
@ApplicationScoped
class Batches {
    private final Works works;
    private final Outlines outlines;
    private final Images images;

    Batches(Works works, Outlines outlines, Images images) {
        this.works = works;
        this.outlines = outlines;
        this.images = images;
    }

    Batch after(Order order, UUID last) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = works.after(order, last);
            return new Batch(found, images(found.stream().flatMap(w -> w.pictures().stream()).toList()), works.outside(order, addresses(found)));
        });
    }

    /** The series that posts stand in. */
    List<Outline> series(Order order, Collection<UUID> posts) {
        return posts.isEmpty() ? List.of() : QuarkusTransaction.requiringNew().call(() -> outlines.around(order.taker().id(), posts));
    }

    Map<UUID, Image> images(Collection<UUID> ids) {
        var found = new HashMap<UUID, Image>();
        if (!ids.isEmpty()) images.list("id in ?1", Set.copyOf(ids)).forEach(image -> found.put(image.id, image));
        return found;
    }

    private static Set<String> addresses(List<Work> works) {
        var addresses = new HashSet<String>();
        works.stream().map(Work::successorPath).filter(Objects::nonNull).forEach(addresses::add);
        works.forEach(work -> Destinations.in(work.markdown()).stream().map(Destination::address).forEach(addresses::add));
        return addresses;
    }
}
