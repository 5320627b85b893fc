package org.sharewell.demo;

import java.io.PrintWriter;

import jakarta.inject.Singleton;

import org.sharewell.console.Command;
import org.sharewell.console.Complaint;
import org.sharewell.people.DemoAccounts;

/** Loads the demo company, or says why not. */
@Singleton
class DemoCommand implements Command<Demo> {
    private final DemoCompany company;
    private final DemoAccounts accounts;

    DemoCommand(DemoCompany company, DemoAccounts accounts) {
        this.company = company;
        this.accounts = accounts;
    }

    @Override
    public Class<Demo> arguments() {
        return Demo.class;
    }

    @Override
    public int run(Demo arguments, PrintWriter out) {
        if (!company.load()) throw new Complaint("There are people in this database, so nothing was loaded: the demo company "
                + "needs an empty one. Choose another directory by SHAREWELL_DATA.");
        new DemoGreeting(accounts).lines("").forEach(out::println);
        return 0;
    }
}
