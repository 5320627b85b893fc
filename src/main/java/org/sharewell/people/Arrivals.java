package org.sharewell.people;

import java.time.Clock;
import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.sharewell.text.Slug;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Brings in people with all that is known of them, their own words too: for the demo company. */
@ApplicationScoped
public class Arrivals {
    private final People people;
    private final Clock clock;

    Arrivals(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Transactional(MANDATORY)
    public Person arrive(Newcomer newcomer) {
        var person = new Person(newcomer.username(), newcomer.name(), clock.instant());
        place(person, newcomer);
        speak(person, newcomer);
        return people.add(person);
    }

    private void place(Person person, Newcomer newcomer) {
        person.email = newcomer.email();
        person.title = newcomer.title();
        person.department = newcomer.department();
        person.site = newcomer.site();
        person.city = newcomer.city();
        person.country = newcomer.country();
        person.timeZone = newcomer.zone();
        person.employeeNumber = newcomer.number();
        person.directoryAt = person.joinedAt;
    }

    private void speak(Person person, Newcomer newcomer) {
        person.bio = newcomer.bio();
        person.phone = newcomer.phone();
        person.languages = newcomer.languages();
        newcomer.expertise().forEach(topic -> person.expertise.add(new Expertise(topic, Slug.tag(topic), person.joinedAt)));
    }

    /** Sets whom people report to, once everybody is here. */
    @Transactional(MANDATORY)
    public void report(Collection<Person> people, Person manager) {
        people.forEach(person -> person.manager = manager);
    }
}
