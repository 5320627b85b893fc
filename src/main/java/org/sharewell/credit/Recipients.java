package org.sharewell.credit;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.People;
import org.sharewell.people.Person;
import org.sharewell.people.Viewer;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** Who may be thanked for something: anybody here who may read it, but oneself. */
@ApplicationScoped
class Recipients {
    private static final int MOST = 10;

    private final People people;
    private final Items items;

    Recipients(People people, Items items) {
        this.people = people;
        this.items = items;
    }

    List<UUID> of(Viewer viewer, Item item, List<String> names) {
        if (names.isEmpty() || names.size() > MOST) throw refusal(Message.of(CreditMessages.class, m -> m.howMany(MOST)));
        return names.stream().map(name -> one(viewer, item, name)).distinct().toList();
    }

    /** Somebody who is not there and somebody who may not read it are the same. */
    private UUID one(Viewer viewer, Item item, String name) {
        var person = people.known(name).filter(Person::isActive).map(p -> p.id).filter(id -> items.isReadable(item, id))
                .orElseThrow(() -> refusal(Message.of(CreditMessages.class, m -> m.nobody(name))));
        if (person.equals(viewer.id())) throw refusal(Message.of(CreditMessages.class, CreditMessages::notOneself));
        return person;
    }

    private static Refusal refusal(Message why) {
        return Refusal.invalid("to", why);
    }
}
