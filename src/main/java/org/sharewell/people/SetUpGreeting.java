package org.sharewell.people;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.sharewell.console.Greeting;
import org.sharewell.web.Languages;
import org.sharewell.web.Message;

/** On an empty database: the link that makes the first administrator, said once at the console and kept nowhere. */
@Singleton
class SetUpGreeting implements Greeting {
    private final SignInLinks links;

    SetUpGreeting(SignInLinks links) {
        this.links = links;
    }

    @Override
    public List<String> lines(String address) {
        return QuarkusTransaction.requiringNew().call(links::setUpPath)
                .map(path -> List.of(Message.of(PeopleMessages.class, PeopleMessages::setUpConsole).in(Languages.DEFAULT), "  " + address + path))
                .orElse(List.of());
    }
}
