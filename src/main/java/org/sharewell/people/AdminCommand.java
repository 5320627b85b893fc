package org.sharewell.people;

import java.io.PrintWriter;

import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.sharewell.console.Command;
import org.sharewell.console.Complaint;
import org.sharewell.web.PublicUrl;

/** Makes an administrator at the console: the way in when nobody else can open it. */
@Singleton
class AdminCommand implements Command<Admin> {
    private final People people;
    private final SignInLinks links;
    private final PublicUrl url;

    AdminCommand(People people, SignInLinks links, PublicUrl url) {
        this.people = people;
        this.links = links;
        this.url = url;
    }

    @Override
    public Class<Admin> arguments() {
        return Admin.class;
    }

    @Override
    public int run(Admin arguments, PrintWriter out) {
        var path = QuarkusTransaction.requiringNew().call(() -> appoint(arguments.username));
        out.println(arguments.username + " is an administrator. This link signs them in once, to set a password:");
        out.println(url.of(path));
        return 0;
    }

    private String appoint(String username) {
        var person = people.known(username).orElseThrow(() -> new Complaint("Nobody has the username \"" + username
                + "\": check its spelling, or add people first by \"import people FILE.csv\"."));
        if (!person.isActive()) throw new Complaint("The account " + username + " is deactivated: another administrator reactivates it under /admin/people.");
        people.grant(person, Role.ADMINISTRATOR, null);
        return links.pathFor(person, null);
    }
}
