package org.sharewell.roster.reminders;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.MailChoices;
import org.sharewell.people.MailKind;
import org.sharewell.people.Person;
import org.sharewell.roster.Roster;
import org.sharewell.roster.Roster.Standing;

/** Who is reminded: nobody who has left, the firm or the roster, and nobody who does not want to be. */
@ApplicationScoped
class Audience {
    private final Roster roster;
    private final MailChoices choices;

    Audience(Roster roster, MailChoices choices) {
        this.roster = roster;
        this.choices = choices;
    }

    boolean has(Person person, Occasion occasion) {
        return person.isActive() && choices.wants(person.id, MailKind.REMINDERS) && switch (occasion) {
            case ComingTurn _ -> roster.standing(person.id) == Standing.ON;
            case ComingReview _ -> true;
        };
    }
}
