package org.sharewell.following;

import java.util.UUID;

/** Something that a viewer may follow: its column and key, its address, the page one comes from, and what it is called. */
public record Target(String column, Object key, String address, String path, String name) {
    static Target person(UUID id, String username, String name) {
        return at("person_id", id, "/people/" + username, name);
    }

    static Target space(UUID id, String path, String name) {
        return at("space_id", id, path, name);
    }

    static Target tag(String slug, String name) {
        return at("tag_slug", slug, "/tags/" + slug, name);
    }

    static Target post(UUID id, String path, String title) {
        return new Target("post_id", id, "/posts/" + id, path, title);
    }

    private static Target at(String column, Object key, String path, String name) {
        return new Target(column, key, path, path, name);
    }

    /** Where it is followed, and not any more. */
    String following() {
        return address + "/following";
    }
}
