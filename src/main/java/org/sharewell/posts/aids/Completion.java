package org.sharewell.posts.aids;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import org.sharewell.web.Face;

/**
 * Somebody or something that may be meant.
 *
 * @param word   what stands for it in a field of names
 * @param detail what tells it from others of that name
 * @param face   the hue of somebody's face; null where there is none
 */
public record Completion(String markdown, String word, String name, String detail, Integer face, UUID picture, boolean outdated) {
    private static final Pattern MARKS = Pattern.compile("[\\\\\\[\\]*_`<~]");

    static Completion of(Topic topic) {
        return new Completion(link("#" + topic.name(), "/tags/" + topic.slug()), topic.name(), "#" + topic.name(), String.valueOf(topic.posts()), null, null, false);
    }

    static Completion of(Text post) {
        var path = post.slug() == null ? "/posts/" + post.id() : "/blog/" + post.slug();
        return new Completion(link(post.title(), path), post.title(), post.title(), post.author(), null, null, post.outdated());
    }

    private static String link(String words, String path) {
        return "[" + MARKS.matcher(words).replaceAll("\\\\$0") + "](" + path.replace("(", "%28").replace(")", "%29") + ")";
    }

    /** Whom a text can name; the smaller the rank, the better the name fits what was typed. */
    sealed interface Nameable {
        int rank();

        Completion offered();
    }

    record Person(String username, String name, UUID picture, String title, String department, int rank) implements Nameable {
        @Override
        public Completion offered() {
            var place = title.isEmpty() || department.isEmpty() ? title + department : title + " · " + department;
            return new Completion(link("@" + name, "/people/" + username), username, name, place, Face.hue(username), picture, false);
        }
    }

    /** A space of the viewer's, with how many are in it. */
    record Space(String slug, String name, long members, int rank) implements Nameable {
        @Override
        public Completion offered() {
            return new Completion(link("@" + name, "/spaces/" + slug), name, name, String.valueOf(members), Face.hue(slug), null, false);
        }
    }

    /** All who have a role, by its words. */
    record Group(String role, String name) implements Nameable {
        boolean begins(String typed) {
            return typed != null && !typed.isBlank() && name.toLowerCase(Locale.ROOT).startsWith(typed.strip().toLowerCase(Locale.ROOT));
        }

        @Override
        public int rank() {
            return 0;
        }

        @Override
        public Completion offered() {
            return new Completion(link("@" + name, "/people?role=" + role), name, name, "", null, null, false);
        }
    }

    record Topic(String slug, String name, long posts) {}

    record Text(UUID id, String slug, String title, String author, boolean outdated) {}
}
