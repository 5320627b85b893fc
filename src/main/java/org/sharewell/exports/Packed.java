package org.sharewell.exports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.sharewell.posts.series.Outline;

/** What is in a parcel already: names and keys only, however much there is. */
final class Packed {
    private final FileNames names = new FileNames();
    private final Set<UUID> pictures = new HashSet<>();
    private final Set<String> authors = new TreeSet<>();
    private final Set<String> spaces = new TreeSet<>();
    private final Set<UUID> posts = new HashSet<>();
    private final List<Stays> stays = new ArrayList<>();

    Packed(Order.Whose whose) {
        (whose.isSpace() ? spaces : authors).add(whose.address());
    }

    /** Notes a post, and says what its file is to be called. */
    String name(Work work) {
        posts.add(work.id());
        Collections.addAll(authors, work.authors());
        if (work.confirmedBy() != null) authors.add(work.confirmedBy());
        if (work.space() != null) spaces.add(work.space());
        return names.of(work);
    }

    /** Whether that picture is a new one. */
    boolean isNew(UUID picture) {
        return pictures.add(picture);
    }

    /** Notes whom a series names, and its posts that are not in the parcel. */
    void name(Outline series) {
        authors.add(series.by());
        if (series.space() != null) spaces.add(series.space());
        for (var place : series.places()) {
            if (place.who() != null) authors.add(place.who());
            if (place.post() != null && !has(place.post())) stays.add(new Stays(place.post(), place.title(), series.title(), null));
        }
    }

    /** Notes that what replaces a post is not in the parcel. */
    void lacks(Work work) {
        stays.add(new Stays(work.successor(), work.successorTitle(), null, work.title()));
    }

    boolean has(UUID post) {
        return posts.contains(post);
    }

    int posts() {
        return posts.size();
    }

    Set<UUID> ids() {
        return posts;
    }

    /** What is named but stays behind. */
    List<Stays> stays() {
        return stays;
    }

    /** A post that stays behind though it is a part of a series, or replaces a post. */
    record Stays(UUID post, String title, String series, String replaces) {}

    int pictures() {
        return pictures.size();
    }

    Set<String> authors() {
        return authors;
    }

    Set<String> spaces() {
        return spaces;
    }
}
