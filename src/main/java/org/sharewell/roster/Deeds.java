package org.sharewell.roster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.sharewell.people.People;
import org.sharewell.people.Person;
import org.sharewell.people.Portrait;

/** What a steward has just done, as it stands now: the address after a form names it, and only what is so is said. */
@ApplicationScoped
class Deeds {
    private static final String OPENED = """
            select r.first_day, r.last_day, count(s.id) as slots, count(distinct s.person_id) as people
            from roster_period r left join slot s on s.day between r.first_day and r.last_day where r.id = :period group by r.id""";

    private final Session session;
    private final Roster roster;
    private final People people;

    Deeds(Session session, Roster roster, People people) {
        this.session = session;
        this.roster = roster;
        this.people = people;
    }

    /** Weeks by their id, somebody by their username; what is not there was not done. */
    Deed of(String opened, String asked, boolean agreed) {
        return new Deed(id(opened).flatMap(this::opened), Optional.ofNullable(asked).flatMap(this::asked), agreed);
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.ofNullable(written).map(UUID::fromString);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Optional<Opened> opened(UUID period) {
        return session.createNativeQuery(OPENED, Opened.class).setParameter("period", period).uniqueResultOptional();
    }

    private Optional<Asked> asked(String username) {
        return people.known(username).filter(Person::isActive).map(person -> new Asked(new Portrait(person.username, person.name, person.picture), roster.standing(person.id)))
                .filter(asked -> asked.standing() != Roster.Standing.OFF);
    }

    /** One of them, or none. */
    record Deed(Optional<Opened> opened, Optional<Asked> asked, boolean agreed) {
        static final Deed NONE = new Deed(Optional.empty(), Optional.empty(), false);
    }

    /** Weeks that were opened, and how much stands in them now. */
    record Opened(LocalDate first, LocalDate last, long slots, long people) {}

    /** Who was asked to join, and what they are to the roster now. */
    record Asked(Portrait who, Roster.Standing standing) {
        public boolean isOn() {
            return standing == Roster.Standing.ON;
        }
    }
}
