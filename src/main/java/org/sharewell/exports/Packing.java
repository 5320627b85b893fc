package org.sharewell.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import org.sharewell.media.Image;
import org.sharewell.media.Images;
import org.sharewell.media.Size;
import org.sharewell.people.Person;
import org.sharewell.web.PublicUrl;

/** Packs an order as the folder of a Jekyll site, however long it is: a few texts and one picture at a time are in memory. */
@ApplicationScoped
class Packing {
    private static final Logger LOG = Logger.getLogger(Packing.class);
    private static final int MEMBERS_AT_ONCE = 50;

    private final Batches batches;
    private final Team team;
    private final Rooms rooms;
    private final Images images;
    private final PublicUrl url;

    Packing(Batches batches, Team team, Rooms rooms, Images images, PublicUrl url) {
        this.batches = batches;
        this.team = team;
        this.rooms = rooms;
        this.images = images;
        this.url = url;
    }

    /** Writes all of it; what breaks off leaves a ZIP without an end. */
    void pack(Order order, OutputStream out) throws IOException {
        var parcel = new Parcel(out);
        var packed = new Packed(order.whose());
        parcel.text("_config.yml", Yaml.of(site(order)), order.at());
        for (var batch = batches.after(order, new UUID(0, 0)); !batch.works().isEmpty(); batch = batches.after(order, batch.last())) pack(batch, packed, parcel);
        series(order, packed, parcel);
        pack(new ArrayList<>(packed.authors()), order, parcel);
        var spaces = rooms.of(order, packed.spaces());
        if (!spaces.isEmpty()) parcel.text("_data/spaces.yml", Yaml.of(spaces), order.at());
        parcel.text("README.md", new Leaflet(order, url, packed).text(), order.at());
        parcel.finish();
    }

    private void series(Order order, Packed packed, Parcel parcel) throws IOException {
        var all = batches.series(order, packed.ids());
        all.forEach(packed::name);
        if (!all.isEmpty()) parcel.text(SeriesFile.PATH, Yaml.of(new SeriesFile(packed, url).of(all)), order.at());
    }

    /** Jekyll shows posts of the future only when told to, and people only as a collection. */
    private Map<String, Object> site(Order order) {
        var site = new LinkedHashMap<String, Object>();
        site.put("title", order.whose().name());
        site.put("url", url.of(""));
        site.put("timezone", "UTC");
        site.put("future", true);
        site.put("collections", Map.of("team", Map.of("output", true)));
        return site;
    }

    private void pack(Batch batch, Packed packed, Parcel parcel) throws IOException {
        var file = new PostFile(batch, url);
        for (var work : batch.works()) {
            parcel.text("_posts/" + packed.name(work) + ".md", file.of(work), work.editedAt() == null ? work.at() : work.editedAt());
            if (work.successor() != null && batch.outside().contains(work.successorPath())) packed.lacks(work);
            for (var id : work.pictures()) {
                var image = batch.images().get(id);
                if (image != null && packed.isNew(id)) picture(Batch.path(image), image, parcel);
            }
        }
    }

    private void pack(List<String> authors, Order order, Parcel parcel) throws IOException {
        for (int i = 0; i < authors.size(); i += MEMBERS_AT_ONCE) {
            var members = team.of(authors.subList(i, Math.min(i + MEMBERS_AT_ONCE, authors.size())));
            for (var person : members.people()) member(person, members.image(person), order, parcel);
        }
    }

    private void member(Person person, Image image, Order order, Parcel parcel) throws IOException {
        parcel.text(Team.path(person), Team.text(person, image, person.id.equals(order.taker().id())), order.at());
        if (image != null) picture(Team.path(person, image), image, parcel);
    }

    private void picture(String path, Image image, Parcel parcel) throws IOException {
        try (var pixels = images.open(image, Size.ORIGINAL)) {
            parcel.picture(path, pixels, image.uploadedAt);
        } catch (NoSuchFileException swept) {
            LOG.warn("a picture has no file: " + image.id);
        }
    }
}
