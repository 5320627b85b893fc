package org.sharewell.people;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.sharewell.web.Face;
import org.sharewell.web.Languages;

/** The person a request is made for: who they are, what they may do, how they read. */
public class Viewer {
    private final Account account;
    private final UUID session;
    private final Locale locale;

    Viewer(Account account, UUID session, Locale locale) {
        this.account = account;
        this.session = session;
        this.locale = locale;
    }

    /** Somebody who has not signed in. */
    static Viewer nobody(Locale spoken) {
        return new Viewer(new Account(null, "", "", null, null, "UTC", Set.of()), null, spoken);
    }

    /** A person acting outside a request: an import, a command, a test. */
    public static Viewer of(Person person, Set<Role> roles) {
        var account = new Account(person.id, person.username, person.name, person.picture, person.locale, person.timeZone, roles);
        return new Viewer(account, null, account.language(Languages.DEFAULT));
    }

    public UUID id() {
        return account.id();
    }

    public String username() {
        return account.username();
    }

    public String name() {
        return account.name();
    }

    public String initials() {
        return Face.initials(account.name());
    }

    public int hue() {
        return Face.hue(account.username());
    }

    public UUID picture() {
        return account.picture();
    }

    public boolean signedIn() {
        return account.id() != null;
    }

    public boolean is(Role role) {
        return account.roles().contains(role);
    }

    public boolean administrator() {
        return is(Role.ADMINISTRATOR);
    }

    public Set<Role> roles() {
        return account.roles();
    }

    public Locale locale() {
        return locale;
    }

    public ZoneId zone() {
        return account.timeZone() == null ? ZoneOffset.UTC : ZoneId.of(account.timeZone());
    }

    /** The session this request belongs to. */
    UUID session() {
        return session;
    }

    /** What a session says of its person, read in one statement. */
    record Account(UUID id, String username, String name, UUID picture, String locale, String timeZone, Set<Role> roles) {
        Locale language(Locale otherwise) {
            return locale == null ? otherwise : Locale.of(locale);
        }
    }
}
