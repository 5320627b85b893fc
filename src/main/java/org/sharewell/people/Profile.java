package org.sharewell.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.sharewell.text.SafeHtml;

/** A person's page: who they are, where, what they know, and whom they work with. */
public record Profile(Portrait portrait, Work work, Contact contact, Bio bio, List<Expertise> topics, Around around, State state) {

    /** What they do and where; the zone is null where it is not known. */
    public record Work(String title, String department, String site, String city, String languages, ZoneId zone) {
        public String departmentQuery() {
            return URLEncoder.encode(department, StandardCharsets.UTF_8);
        }

        public String siteQuery() {
            return URLEncoder.encode(site, StandardCharsets.UTF_8);
        }

        /** Title, department and site, as far as they are known. */
        public String line() {
            var known = Stream.of(title, department).filter(word -> !word.isEmpty()).toList();
            return String.join(", ", known) + (site.isEmpty() ? "" : (known.isEmpty() ? "" : " · ") + site);
        }
    }

    /** How to reach them; null or empty where they did not say. */
    public record Contact(String email, String phone) {
        /** The number as a telephone dials it. */
        public String dialled() {
            return phone.replaceAll("[^+0-9]", "");
        }

        static final Contact NONE = new Contact(null, "");
    }

    /** What they say of themselves, as typed and laid out; the layout is null where it cannot be made. */
    public record Bio(String text, SafeHtml html) {}

    /** Their manager, or null, and who reports to them. */
    public record Around(Portrait manager, List<Portrait> reports) {}

    /** How their account stands. */
    public record State(UUID id, int version, boolean active, boolean keptByDirectory) {}
}
