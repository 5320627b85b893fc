package org.sharewell.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.sharewell.people.People;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Chronicle;
import org.sharewell.web.Times;

import static java.util.stream.Collectors.toMap;

/** A firm of 69 with a year behind it, brought into an empty database in one transaction: all of it, or nothing. */
@ApplicationScoped
class DemoCompany {
    private static final int SECONDS_ALLOWED = 600;

    private final Shelf shelf;
    private final Staff staff;
    private final Rooms rooms;
    private final Texts texts;
    private final Care care;
    private final Rota rota;
    private final Meetings meetings;
    private final Inquiries inquiries;
    private final OwnLists lists;
    private final Acknowledgements acknowledgements;
    private final Chronicle chronicle;
    private final People people;
    private final EntityManager entities;
    private final Clock clock;

    DemoCompany(Shelf shelf, Staff staff, Rooms rooms, Texts texts, Care care, Rota rota, Meetings meetings, Inquiries inquiries, OwnLists lists,
            Acknowledgements acknowledgements, Chronicle chronicle, People people, EntityManager entities, Clock clock) {
        this.shelf = shelf;
        this.staff = staff;
        this.rooms = rooms;
        this.texts = texts;
        this.care = care;
        this.rota = rota;
        this.meetings = meetings;
        this.inquiries = inquiries;
        this.lists = lists;
        this.acknowledgements = acknowledgements;
        this.chronicle = chronicle;
        this.people = people;
        this.entities = entities;
        this.clock = clock;
    }

    /** Whether it was loaded; not if there is anybody already. */
    boolean load() {
        return QuarkusTransaction.requiringNew().timeout(SECONDS_ALLOWED).call(() -> {
            lock();
            if (people.count() > 0) return false;
            tell(new Year(clock.instant()));
            return true;
        });
    }

    /** Replicas that start together load it once. */
    private void lock() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('sharewell.demo')) as text)").getSingleResult();
    }

    private void tell(Year year) {
        var everybody = staff.hire(year);
        var published = shelf.texts("posts");
        var company = new Texts.Company(everybody, rooms.furnish(year, everybody, published));
        published.forEach(text -> texts.publish(year, company, text));
        shelf.texts("drafts").forEach(text -> texts.draft(year, company, text));
        care.tell(year, everybody);
        rota.begin(year, everybody);
        var byName = published.stream().collect(toMap(Told.Text::name, text -> text));
        meetings.tell(year, everybody, byName);
        inquiries.tell(year, everybody, byName);
        lists.tell(year, company, byName);
        acknowledgements.tell(year, everybody, byName);
        year.play(this::pause);
        read(year, everybody);
    }

    private void read(Year year, Map<String, Viewer> everybody) {
        Times.at(year.now().minus(Duration.ofHours(20)),
                () -> staff.accounts(everybody).forEach(viewer -> chronicle.visit(viewer, year.daysAgo(4))));
    }

    /** What is written is forgotten here, or every statement would look through all of it for changes. */
    private void pause() {
        entities.flush();
        entities.clear();
    }
}
