package org.sharewell.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.sharewell.events.Audited;
import org.sharewell.events.Audited;
import org.sharewell.web.Ids;

/** An employee: what the directory says, and what they say of themselves. */
@Entity
public class Person {
    @Id
    public UUID id;
    public String username;
    public String name;
    public String email;
    public String title = "";
    public String department = "";
    public String site = "";
    public String city = "";
    public String country = "";
    @Column(name = "time_zone")
    public String timeZone = "UTC";
    @ManyToOne(fetch = FetchType.LAZY)
    public Person manager;
    @Column(name = "employee_number")
    public String employeeNumber;
    public String bio = "";
    public String phone = "";
    public String languages = "";
    @Column(name = "picture_id")
    public UUID picture;
    public String locale;
    @Column(name = "joined_at")
    public Instant joinedAt;
    @Column(name = "directory_at")
    public Instant directoryAt;
    @Column(name = "deactivated_at")
    public Instant deactivatedAt;

    @ElementCollection
    @CollectionTable(name = "expertise", joinColumns = @JoinColumn(name = "person_id"))
    Set<Expertise> expertise = new HashSet<>();

    protected Person() {}

    /** Somebody new, known by a username that never changes. */
    public Person(String username, String name, Instant now) {
        this.id = Ids.next();
        this.username = username;
        this.name = name;
        this.joinedAt = now;
    }

    public boolean isActive() {
        return deactivatedAt == null;
    }

    /** Whether the directory owns name, e-mail, title, department, site and manager. */
    public boolean isKeptByDirectory() {
        return directoryAt != null;
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    Deactivated deactivate(UUID by, Instant now) {
        deactivatedAt = now;
        return new Deactivated(id, by, now);
    }

    Reactivated reactivate(UUID by, Instant now) {
        deactivatedAt = null;
        return new Reactivated(id, by, now);
    }

    public record Deactivated(UUID person, UUID actor, Instant at) implements Audited {}

    public record Reactivated(UUID person, UUID actor, Instant at) implements Audited {}
}
