package org.sharewell.exports;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.sharewell.console.Complaint;
import org.sharewell.events.Outbox;
import org.sharewell.people.People;
import org.sharewell.people.Person;
import org.sharewell.people.Viewer;
import org.sharewell.spaces.Card;
import org.sharewell.spaces.Spaces;
import org.sharewell.web.Refusal;

/** Makes orders of what was typed at the console, in somebody's name; the audit log says that nobody signed in gave them. */
@ApplicationScoped
class ConsoleOrders {
    private final People people;
    private final Spaces spaces;
    private final Outbox outbox;
    private final Clock clock;

    ConsoleOrders(People people, Spaces spaces, Outbox outbox, Clock clock) {
        this.people = people;
        this.spaces = spaces;
        this.outbox = outbox;
        this.clock = clock;
    }

    Order ofPerson(String username, String reader) {
        return QuarkusTransaction.requiringNew().call(() -> order(Order.Whose.of(person(username)), viewer(reader)));
    }

    Order ofSpace(String slug, String reader) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var viewer = viewer(reader);
            var space = space(slug, viewer).filter(Card::isReadable)
                    .orElseThrow(() -> new Complaint(reader + " reads no space " + slug + ": check its spelling, or name one of its members by --as."));
            return order(Order.Whose.of(space), viewer);
        });
    }

    private Order order(Order.Whose whose, Viewer viewer) {
        var order = new Order(Order.Taker.of(viewer), whose, clock.instant());
        outbox.add(new Order.Taken(whose.person(), whose.space(), null, order.at()));
        return order;
    }

    private Optional<Card> space(String slug, Viewer viewer) {
        try {
            return Optional.of(spaces.card(viewer, slug));
        } catch (Refusal missing) {
            return Optional.empty();
        }
    }

    private Viewer viewer(String username) {
        return people.viewer(person(username));
    }

    private Person person(String username) {
        return people.known(username).orElseThrow(() -> new Complaint("Nobody has the username \"" + username + "\": check its spelling."));
    }
}
