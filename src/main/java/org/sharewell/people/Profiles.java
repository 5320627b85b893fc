package org.sharewell.people;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.sharewell.events.Outbox;
import org.sharewell.text.Markdown;
import org.sharewell.text.SafeHtml;
import org.sharewell.web.Errors;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** People's own pages: read by all, changed by themselves. */
@ApplicationScoped
class Profiles {
    private final People people;
    private final Markdown markdown;
    private final Validator validator;
    private final Outbox outbox;
    private final Clock clock;

    Profiles(People people, Markdown markdown, Validator validator, Outbox outbox, Clock clock) {
        this.people = people;
        this.markdown = markdown;
        this.validator = validator;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Somebody's page; of who has left, no contact is shown. */
    @Transactional(MANDATORY)
    Profile of(Person person) {
        var work = new Profile.Work(person.title, person.department, person.site, person.city, person.languages, person.home());
        var contact = person.isActive() ? new Profile.Contact(person.email, person.phone) : Profile.Contact.NONE;
        var around = new Profile.Around(person.manager == null ? null : portrait(person.manager), reports(person));
        var state = new Profile.State(person.id, person.version, person.isActive(), person.isKeptByDirectory());
        return new Profile(portrait(person), work, contact, new Profile.Bio(person.bio, html(person.bio)), topics(person), around, state);
    }

    private static Portrait portrait(Person person) {
        return new Portrait(person.username, person.name, person.picture);
    }

    private List<Portrait> reports(Person person) {
        return people.find("manager = ?1 and deactivatedAt is null order by lower(name), id", person).page(0, 100)
                .stream().map(Profiles::portrait).toList();
    }

    static List<Expertise> topics(Person person) {
        return person.expertise.stream().sorted(Comparator.comparing(Expertise::declaredAt).thenComparing(Expertise::topic)).toList();
    }

    /** A bio from elsewhere may be more than Markdown may hold: it is shown as it is. */
    private SafeHtml html(String bio) {
        try {
            return bio.isEmpty() ? null : markdown.render(bio).html();
        } catch (Refusal tooMuch) {
            return null;
        }
    }

    /** Changes the viewer's own profile, unless somebody else did since it was shown. */
    @Transactional(MANDATORY)
    void revise(Viewer viewer, ProfileForm form) {
        var person = people.named(viewer.username());
        if (form.version() == null || form.version() != person.version) throw Refusal.stale(Message.of(PeopleMessages.class, PeopleMessages::changedMeanwhile));
        check(form);
        outbox.add(person.revise(form, clock.instant()));
        people.flush();
    }

    private void check(ProfileForm form) {
        var violations = new HashSet<ConstraintViolation<?>>(validator.validate(form));
        violations.addAll(validator.validate(form.declared()));
        var errors = Errors.of(violations);
        if (!form.timeZone().isEmpty() && !Zones.isKnown(form.timeZone())) errors.add("timeZone", Message.of(PeopleMessages.class, PeopleMessages::unknownZone));
        errors.refuse();
        layOut(form.bio());
    }

    private void layOut(String bio) {
        try {
            markdown.render(bio);
        } catch (Refusal tooMuch) {
            throw Refusal.invalid("bio", tooMuch.errors().any() ? Message.of(PeopleMessages.class, PeopleMessages::bioTooMuch) : tooMuch.why());
        }
    }
}
