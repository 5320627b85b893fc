package org.sharewell.imports.jekyll;

import java.util.Optional;
import java.util.stream.Stream;

import org.sharewell.imports.SourcePerson;
import org.sharewell.imports.SourcePerson.Standing;
import org.sharewell.imports.Usernames;
import org.sharewell.imports.files.SiteFiles;
import org.sharewell.imports.markup.FrontMatter;
import org.sharewell.imports.report.ImportMessages;
import org.sharewell.imports.report.Lengths;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;
import org.sharewell.text.Text;

/** Reads one person of a Jekyll site; what is empty stays empty, what is misspelt stays so. */
final class JekyllPerson {
    private static final int LONGEST_FIELD = 120;
    private static final int LONGEST_BIO = 4_000;

    private final Usernames usernames = new Usernames();
    private final SiteFiles files;
    private final Report report;
    private final Lengths lengths;

    JekyllPerson(SiteFiles files, Report report) {
        this.files = files;
        this.report = report;
        this.lengths = new Lengths(report);
    }

    SourcePerson read(String key, Place place, FrontMatter front, Standing standing) {
        return OwnMarks.id(front).isPresent() ? own(key, place, front) : any(key, place, front, standing);
    }

    /** As another Sharewell knew them, who is not asked about what they left empty. */
    private SourcePerson own(String key, Place place, FrontMatter front) {
        var picture = Optional.of(front.text("picture").replaceFirst("^/", "")).filter(files.paths()::contains);
        return new SourcePerson(key, username(key, place), front.isFalse("active") ? Standing.FORMER : Standing.MEMBER,
                lengths.fit(place.in("name"), name(key, front), LONGEST_FIELD), lengths.fit(place.in("bio"), Text.multiline(front.body()), LONGEST_BIO),
                ownField(place, front, "role"), ownField(place, front, "team"), ownField(place, front, "site"), ownField(place, front, "city"), "",
                ownField(place, front, "country"), "", picture, OwnMarks.id(front));
    }

    private String ownField(Place place, FrontMatter front, String name) {
        return lengths.fit(place.in(name), front.text(name), LONGEST_FIELD);
    }

    private SourcePerson any(String key, Place place, FrontMatter front, Standing standing) {
        var city = field(place, front, "city", standing);
        return new SourcePerson(key, username(key, place), standing, lengths.fit(place.in("name"), name(key, front), LONGEST_FIELD),
                bio(place, front, standing), field(place, front, "role", standing), field(place, front, "team", standing),
                city, city, front.text("state"), lengths.fit(place.in("country"), front.text("country"), LONGEST_FIELD),
                front.text("url"), picture(key));
    }

    private String username(String key, Place place) {
        var username = usernames.of(key);
        if (!username.equals(key)) {
            report.notice(place, m -> m.usernameMade(key, username));
        }
        return username;
    }

    static String name(String key, FrontMatter front) {
        var parts = (front.text("first_name") + " " + front.text("last_name")).strip();
        return Stream.of(front.text("full_name"), front.text("display_name"), parts).filter(n -> !n.isEmpty()).findFirst().orElse(key);
    }

    private String bio(Place place, FrontMatter front, Standing standing) {
        var bio = front.body().isBlank() ? front.text("bio") : front.body().strip();
        if (bio.isEmpty()) {
            empty(place.in("bio"), standing);
        }
        return bio;
    }

    private String field(Place place, FrontMatter front, String name, Standing standing) {
        if (front.text(name).isEmpty()) {
            empty(place.in(name), standing);
        }
        return lengths.fit(place.in(name), front.text(name), LONGEST_FIELD);
    }

    /** Of those who are not in the team the site never says more than a name. */
    private void empty(Place place, Standing standing) {
        if (standing == Standing.MEMBER) {
            report.notice(place, ImportMessages::empty);
        }
    }

    private Optional<String> picture(String key) {
        return Stream.of(".jpg", ".png").map(ending -> "assets/images/team/" + key + ending).filter(files.paths()::contains).findFirst();
    }

    SourcePerson withBio(SourcePerson person, String bio, Place place) {
        return new SourcePerson(person.key(), person.username(), person.standing(), person.name(), lengths.fit(place.in("bio"), bio, LONGEST_BIO),
                person.role(), person.department(), person.site(), person.city(), person.state(), person.country(), person.url(), person.picturePath());
    }
}
