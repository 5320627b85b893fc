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

    static Completion of(Person person) {
        var place = person.title().isEmpty() || person.department().isEmpty() ? person.title() + person.department() : person.title() + " · " + person.department();
        return new Completion(link("@" + person.name(), "/people/" + person.username()), person.username(), person.name(), place,
                Face.hue(person.username()), person.picture(), false);
    }

    static Completion of(Space space) {
        return new Completion(link("@" + space.name(), "/spaces/" + space.slug()), space.name(), space.name(), String.valueOf(space.members()), Face.hue(space.slug()), null, false);
    }

    static Completion of(Group group) {
        return new Completion(link("@" + group.name(), "/people?role=" + group.role()), group.name(), group.name(), "", null, null, false);
    }

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

    record Person(String username, String name, UUID picture, String title, String department) {}

    /** A space of the viewer's, with how many are in it. */
    record Space(String slug, String name, long members) {}

    /** All who have a role, by its words. */
    record Group(String role, String name) {
        boolean begins(String typed) {
            return typed != null && !typed.isBlank() && name.toLowerCase(Locale.ROOT).startsWith(typed.strip().toLowerCase(Locale.ROOT));
        }
    }

    record Topic(String slug, String name, long posts) {}

    record Text(UUID id, String slug, String title, String author, boolean outdated) {}
}
