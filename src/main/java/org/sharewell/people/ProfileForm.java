package org.sharewell.people;

import java.util.Arrays;
import java.util.List;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;

import org.sharewell.text.Multiline;
import org.sharewell.text.OneLine;
import org.sharewell.text.Text;

/** What somebody typed about themselves; null where the page did not offer the field. */
record ProfileForm(@FormParam("version") Integer version,
        @FormParam("name") @OneLine(min = 1, max = 120) String name,
        @FormParam("email") @Email(message = "{people.email}") @OneLine(max = 254) String email,
        @FormParam("title") @OneLine(max = 120) String title,
        @FormParam("department") @OneLine(max = 120) String department,
        @FormParam("site") @OneLine(max = 120) String site,
        @FormParam("city") @OneLine(max = 120) String city,
        @FormParam("timeZone") String timeZone,
        @FormParam("phone") @OneLine(max = 60) String phone,
        @FormParam("languages") @OneLine(max = 200) String languages,
        @FormParam("bio") @Multiline(max = 4_000) String bio,
        @FormParam("expertise") String expertise) {

    ProfileForm {
        name = line(name);
        email = line(email);
        title = line(title);
        department = line(department);
        site = line(site);
        city = line(city);
        timeZone = Text.oneLine(timeZone);
        phone = Text.oneLine(phone);
        languages = Text.oneLine(languages);
        bio = Text.multiline(bio);
        expertise = expertise == null ? "" : expertise;
    }

    private static String line(String typed) {
        return typed == null ? null : Text.oneLine(typed);
    }

    /** The topics between commas. */
    List<String> topics() {
        return Arrays.stream(expertise.split(",")).map(Text::oneLine).filter(topic -> !topic.isEmpty()).toList();
    }

    /** The topics once more, each with its own limit. */
    Topics declared() {
        return new Topics(topics());
    }

    record Topics(@Size(max = Expertise.MOST, message = "{people.topics}") List<@OneLine(max = 60) String> expertise) {}
}
