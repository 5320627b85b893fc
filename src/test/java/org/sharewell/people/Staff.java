package org.sharewell.people;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;

import org.sharewell.Cast;

/** People hired for one test, and what tests of pages share. */
@ApplicationScoped
class Staff {
    static final String NEW_PASSWORD = "plum tractor under seven moons";

    private final People people;
    private final Credentials credentials;
    private final Directory directory;
    private final Cast cast;
    private final Clock clock;

    Staff(People people, Credentials credentials, Directory directory, Cast cast, Clock clock) {
        this.people = people;
        this.credentials = credentials;
        this.directory = directory;
        this.cast = cast;
        this.clock = clock;
    }

    /** Somebody with the usual password. */
    Person hire(String username, Consumer<Person> details) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var person = new Person(username, username + " Hired", clock.instant());
            details.accept(person);
            people.add(person);
            people.flush();
            credentials.change(person.id, Cast.PASSWORD, null);
            return person;
        });
    }

    Person hire(String username) {
        return hire(username, _ -> {});
    }

    /** Somebody of whom the directory has spoken. */
    Person enlist(DirectoryRow row) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var person = directory.apply(row, clock.instant());
            people.flush();
            if (credentials.of(person.id).isEmpty()) credentials.change(person.id, Cast.PASSWORD, null);
            return person;
        });
    }

    /** What the database knows now. */
    <T> T stored(String username, Function<Person, T> field) {
        return QuarkusTransaction.requiringNew().call(() -> field.apply(people.visible(username)));
    }

    String words(String username, Function<Person, String> field) {
        return stored(username, field);
    }

    List<Object> facts(String username, Function<Person, List<Object>> fields) {
        return stored(username, fields);
    }

    boolean holds(String username, Predicate<Person> statement) {
        return stored(username, statement::test);
    }

    /** A further browser of somebody, at a page; its status says whether the session lives. */
    int status(String cookie) {
        return cast.browser().cookie("sid", cookie).get("/my/settings").statusCode();
    }

    /** Signs in with a password of one's own. */
    Response signIn(String username, String password) {
        return cast.browser().formParam("username", username).formParam("password", password).post("/login");
    }

    Clock in(Duration time) {
        return Clock.offset(clock, time);
    }
}
