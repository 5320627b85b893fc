package org.sharewell.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.Viewer;
import org.sharewell.spaces.Arrivals;
import org.sharewell.spaces.SpaceForm;
import org.sharewell.spaces.Spaces;

/** Founds the demo company's spaces, a week before the first post in each, and lets people in. */
@ApplicationScoped
class Rooms {
    private final Shelf shelf;
    private final Spaces spaces;
    private final Arrivals arrivals;

    Rooms(Shelf shelf, Spaces spaces, Arrivals arrivals) {
        this.shelf = shelf;
        this.spaces = spaces;
        this.arrivals = arrivals;
    }

    /** The spaces' addresses by the names they have in the files, filled as the year is played. */
    Map<String, String> furnish(Year year, Map<String, Viewer> staff, List<Told.Text> texts) {
        var addresses = new HashMap<String, String>();
        shelf.spaces().forEach(room -> new Opening(year, staff, room, founded(year, room, texts)).plan(addresses));
        return addresses;
    }

    private static Instant founded(Year year, Told.Room room, List<Told.Text> texts) {
        return year.daysAgo(9 + texts.stream().map(Told.Text::front).filter(front -> room.slug().equals(front.space()))
                .mapToInt(Told.Front::daysAgo).max().orElse(60));
    }

    /** One space's first days. */
    private final class Opening {
        private final Year year;
        private final Map<String, Viewer> staff;
        private final Told.Room room;
        private final Instant founded;
        private final Viewer founder;
        private UUID space;

        Opening(Year year, Map<String, Viewer> staff, Told.Room room, Instant founded) {
            this.year = year;
            this.staff = staff;
            this.room = room;
            this.founded = founded;
            this.founder = staff.get(room.stewards().getFirst());
        }

        void plan(Map<String, String> addresses) {
            year.add(founded, () -> addresses.put(room.slug(), found()));
            room.members().stream().map(staff::get).filter(member -> member != founder).forEach(this::enter);
            room.stewards().stream().skip(1).forEach(steward -> year.add(founded.plus(Duration.ofDays(7)),
                    () -> arrivals.name(founder, space, staff.get(steward).id())));
            room.asked().forEach(person -> year.add(year.daysAgo(2), () -> arrivals.join(staff.get(person), space)));
            room.invited().forEach(person -> year.add(year.daysAgo(1), () -> arrivals.invite(founder, space, staff.get(person).id())));
        }

        private String found() {
            var made = spaces.found(founder, new SpaceForm(room.name(), room.purpose(), room.visibility()));
            space = made.id;
            return made.slug;
        }

        /** Within six days: by themselves where that is possible, and otherwise on an invitation. */
        private void enter(Viewer member) {
            var day = founded.plus(Duration.ofHours(2 + Math.floorMod((member.username() + room.slug()).hashCode(), 140)));
            if (!room.visibility().equals("open")) year.add(day, () -> arrivals.invite(founder, space, member.id()));
            year.add(day.plus(Duration.ofMinutes(40)), () -> arrivals.join(member, space));
        }
    }
}
