package org.sharewell.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;
import org.sharewell.posts.Post;
import org.sharewell.text.Slug;

/** How the posts of a source are called here, known before the first is written, so that they can link to each other. */
final class PostPlan {
    /** Leaves room for a number after a slug. */
    private static final int LONGEST = 110;

    private final Map<String, String> slugs = new HashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<UUID, Set<String>> links = new HashMap<>();
    private final Map<UUID, Aged> aged = new LinkedHashMap<>();
    private final Set<String> lost = new HashSet<>();
    private final Set<String> here = new HashSet<>();

    /** A post that an earlier run has brought keeps its address. */
    void known(String key, UUID post, String slug) {
        here(key, post);
        if (slug != null) slugs.put(key, slug);
    }

    void here(String key, UUID post) {
        ids.put(key, post);
    }

    /** A post that nobody has imported, but which was here before. */
    void recognised(String key, Post post) {
        known(key, post.id, post.slug);
        here.add(key);
    }

    boolean isHere(String key) {
        return here.contains(key);
    }

    /** The others get the one they had, or with a number when it is taken. */
    void name(Map<String, String> wanted, Set<String> taken, Report report) {
        wanted.forEach((key, slug) -> {
            if (slugs.containsKey(key)) return;
            var free = taken.contains(slug) ? Slug.free(slug.substring(0, Math.min(slug.length(), LONGEST)), taken) : slug;
            taken.add(free);
            slugs.put(key, free);
            if (!free.equals(slug)) report.warn(Place.of(key), m -> m.slugTaken(slug, free));
        });
    }

    String slug(String key) {
        return slugs.getOrDefault(key, "");
    }

    /** The address of a published post, unless it is known already that it does not come. */
    Optional<String> address(String key) {
        return lost.contains(key) ? Optional.empty() : Optional.ofNullable(slugs.get(key)).map(slug -> "/blog/" + slug);
    }

    /** The post here, once it is known or written. */
    Optional<UUID> id(String key) {
        return Optional.ofNullable(ids.get(key));
    }

    void written(SourcePost post, UUID id) {
        ids.put(post.key(), id);
        if (!post.links().isEmpty()) links.put(id, post.links());
        post.own().filter(own -> own.age().isSaid()).ifPresent(own -> aged.put(id, new Aged(post.place(), own.age())));
    }

    void lost(String key) {
        lost.add(key);
    }

    boolean isLost(String key) {
        return lost.contains(key);
    }

    /** The posts written in this run, with the keys of those they link to. */
    Map<UUID, Set<String>> links() {
        return links;
    }

    /** Those of them of which it is said whether they still hold. */
    Map<UUID, Aged> aged() {
        return aged;
    }

    /** What is said of a post's age, and where. */
    record Aged(Place place, SourceAge age) {}

    Set<UUID> ids(Set<String> keys) {
        var found = new HashSet<UUID>();
        keys.stream().filter(ids::containsKey).forEach(key -> found.add(ids.get(key)));
        return found;
    }
}
