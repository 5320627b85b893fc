package org.sharewell.demo;

import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.sharewell.console.Greeting;
import org.sharewell.people.DemoAccounts;

/** Says on the console how to get in, where the demo company was loaded. */
@Singleton
class DemoGreeting implements Greeting {
    private final DemoAccounts accounts;

    DemoGreeting(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<String> lines(String address) {
        var seven = accounts.accounts();
        return seven.isEmpty() ? List.of() : Stream.concat(Stream.of("Demo accounts, all with the password " + DemoAccounts.PASSWORD + ":"),
                seven.stream().map(account -> "  %-8s %s, %s".formatted(account.username(), account.name(), account.title()))).toList();
    }
}
