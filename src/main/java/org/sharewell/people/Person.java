package org.sharewell.people;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
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
import jakarta.persistence.Version;

import org.sharewell.events.Audited;
import org.sharewell.events.Event;
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
    public String timeZone;
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
    @Version
    public int version;

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

    /** Where they live, as far as that is known: null is unknown, never guessed. */
    public ZoneId home() {
        return timeZone == null ? null : ZoneId.of(timeZone);
    }

    /** In which times are shown to them: UTC as long as it is not known where they live. */
    public ZoneId zone() {
        return timeZone == null ? ZoneOffset.UTC : home();
    }

    /** What somebody says of themselves; what the directory keeps stays as it is, and a field that was not sent too. */
    Revised revise(ProfileForm form, Instant now) {
        phone = form.phone();
        languages = form.languages();
        bio = form.bio();
        timeZone = orNull(form.timeZone());
        if (!isKeptByDirectory()) describe(form);
        declare(form.topics(), now);
        return new Revised(id, id, now);
    }

    private void describe(ProfileForm form) {
        name = otherwise(form.name(), name);
        email = form.email() == null ? email : orNull(form.email());
        title = otherwise(form.title(), title);
        department = otherwise(form.department(), department);
        site = otherwise(form.site(), site);
        city = otherwise(form.city(), city);
    }

    /** What an administrator knows of somebody new. */
    void introduce(AccountForm form) {
        email = orNull(form.email());
        title = form.title();
        department = form.department();
        site = form.site();
    }

    /** What the firm's directory says; from now on these fields are its own. */
    void enlist(DirectoryRow row, Instant now) {
        name = row.name();
        email = orNull(row.email());
        title = row.title();
        department = row.department();
        site = row.site();
        city = row.city();
        country = row.country();
        row.zone().ifPresent(zone -> timeZone = zone.getId());
        row.number().ifPresent(number -> employeeNumber = number);
        directoryAt = now;
    }

    void reportTo(Person boss) {
        manager = boss;
    }

    /** The topics somebody can be asked about; one that stays keeps its date. */
    public void declare(Collection<String> topics, Instant now) {
        var declared = Expertise.of(topics, now);
        expertise.removeIf(old -> declared.stream().noneMatch(old::isOf));
        declared.stream().filter(topic -> expertise.stream().noneMatch(topic::isOf)).forEach(expertise::add);
    }

    void speak(String language) {
        locale = language;
    }

    /** Shows that picture from now on, or initials again. */
    void show(UUID image) {
        picture = image;
    }

    private static String otherwise(String typed, String before) {
        return typed == null ? before : typed;
    }

    private static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    Deactivated deactivate(UUID by, Instant now) {
        deactivatedAt = now;
        return new Deactivated(id, by, now);
    }

    Reactivated reactivate(UUID by, Instant now) {
        deactivatedAt = null;
        return new Reactivated(id, by, now);
    }

    public record Added(UUID person, UUID actor, Instant at) implements Audited {}

    public record Revised(UUID person, UUID actor, Instant at) implements Event {}

    public record Deactivated(UUID person, UUID actor, Instant at) implements Audited {}

    public record Reactivated(UUID person, UUID actor, Instant at) implements Audited {}
}
