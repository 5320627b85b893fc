package org.sharewell.demo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.Arrivals;
import org.sharewell.people.DemoAccounts;
import org.sharewell.people.People;
import org.sharewell.people.Person;
import org.sharewell.people.Role;
import org.sharewell.people.Viewer;
import org.sharewell.web.Times;

/** Hires the demo company's people. */
@ApplicationScoped
class Staff {
    private static final List<String> ACCOUNTS = List.of("amal", "bruno", "chen", "dana", "erin", "farid", "grace");
    private static final int HIRED_DAYS_AGO = 400;

    private final Shelf shelf;
    private final People people;
    private final Arrivals arrivals;
    private final DemoAccounts accounts;

    Staff(Shelf shelf, People people, Arrivals arrivals, DemoAccounts accounts) {
        this.shelf = shelf;
        this.people = people;
        this.arrivals = arrivals;
        this.accounts = accounts;
    }

    /** Everybody as they act, by username. */
    Map<String, Viewer> hire(Year year) {
        var persons = new LinkedHashMap<String, Person>();
        Times.at(year.daysAgo(HIRED_DAYS_AGO), () -> arrive(persons));
        var viewers = new HashMap<String, Viewer>();
        persons.forEach((username, person) -> viewers.put(username, people.viewer(person)));
        return viewers;
    }

    /** The seven that people try things with. */
    List<Viewer> accounts(Map<String, Viewer> everybody) {
        return ACCOUNTS.stream().map(everybody::get).toList();
    }

    private void arrive(Map<String, Person> persons) {
        var told = shelf.people();
        told.forEach(someone -> persons.put(someone.username(), arrivals.arrive(someone.newcomer())));
        told.stream().filter(someone -> someone.manager() != null).collect(Collectors.groupingBy(Told.Someone::manager,
                Collectors.mapping(someone -> persons.get(someone.username()), Collectors.toList())))
                .forEach((manager, team) -> arrivals.report(team, persons.get(manager)));
        people.flush();
        told.forEach(someone -> someone.roles().forEach(role -> people.grant(persons.get(someone.username()), role(role), persons.get("erin").id)));
        accounts.open(ACCOUNTS.stream().map(persons::get).toList());
    }

    private static Role role(String key) {
        return Role.valueOf(key.toUpperCase(java.util.Locale.ROOT));
    }
}
