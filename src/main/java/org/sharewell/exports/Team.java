package org.sharewell.exports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.sharewell.media.Image;
import org.sharewell.people.People;
import org.sharewell.people.Person;

/** The authors as everybody sees them on their profiles: where somebody lives only they themselves take along. */
@ApplicationScoped
class Team {
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");
    private static final String PICTURES = "assets/images/team/";

    private final People people;
    private final Batches batches;

    Team(People people, Batches batches) {
        this.people = people;
        this.batches = batches;
    }

    /** Some of them, with their pictures. */
    record Members(List<Person> people, Map<UUID, Image> images) {
        Image image(Person person) {
            return images.get(person.picture);
        }
    }

    Members of(Collection<String> usernames) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = people.list("username in ?1", usernames);
            return new Members(found, batches.images(found.stream().map(p -> p.picture).filter(Objects::nonNull).toList()));
        });
    }

    static String path(Person person) {
        return "_team/" + name(person) + ".md";
    }

    static String path(Person person, Image image) {
        return PICTURES + name(person) + "." + Batch.ending(image);
    }

    static String text(Person person, Image image, boolean own) {
        var says = new LinkedHashMap<String, Object>();
        says.put("name", person.username);
        says.put("full_name", person.name);
        put(says, "role", person.title);
        put(says, "team", person.department);
        put(says, "site", person.site);
        if (own) put(says, "city", person.city);
        if (own) put(says, "country", person.country);
        if (image != null) says.put("picture", "/" + path(person, image));
        if (!person.isActive()) says.put("active", false);
        says.put("permalink", "/people/" + person.username + "/");
        if (Heading.hasLiquid(person.bio)) says.put("render_with_liquid", false);
        says.put("sharewell", person.id.toString());
        return Yaml.above(says, person.bio);
    }

    private static void put(Map<String, Object> says, String name, String value) {
        if (!value.isEmpty()) says.put(name, value);
    }

    /** No disk of Windows takes a file that is called like one of its devices. */
    private static String name(Person person) {
        var first = person.username.split("\\.", 2)[0];
        var reserved = DEVICES.contains(first) || first.matches("(?:com|lpt)\\d");
        return reserved ? first + "_" + person.username.substring(first.length()) : person.username;
    }
}
