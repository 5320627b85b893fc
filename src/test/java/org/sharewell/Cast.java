package org.sharewell;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

import org.sharewell.people.Credentials;
import org.sharewell.people.People;
import org.sharewell.people.Person;
import org.sharewell.people.Role;
import org.sharewell.people.Viewer;

/**
 * The people in our tests: Amal writes, Bruno is a member of what she is in, Chen is an outsider to everything private,
 * Dana is HR, Erin administrates, Farid leads, Grace is an executive.
 */
@ApplicationScoped
public class Cast {
    public static final String PASSWORD = "a long enough phrase";
    private static final Map<String, List<Role>> EVERYBODY = Map.of("amal", List.of(), "bruno", List.of(), "chen", List.of(),
            "dana", List.of(Role.HR), "erin", List.of(Role.ADMINISTRATOR, Role.MODERATOR), "farid", List.of(), "grace", List.of(Role.LEADER),
            "mila", List.of(Role.MODERATOR), "anton", List.of(Role.ADMINISTRATOR));

    private final People people;
    private final Credentials credentials;
    private final Clock clock;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    Cast(People people, Credentials credentials, Clock clock) {
        this.people = people;
        this.credentials = credentials;
        this.clock = clock;
    }

    /** One of the cast, made when first asked for. */
    public synchronized Person person(String username) {
        return QuarkusTransaction.requiringNew().call(() -> people.known(username).orElseGet(() -> hire(username)));
    }

    private Person hire(String username) {
        var person = people.add(new Person(username, Character.toUpperCase(username.charAt(0)) + username.substring(1) + " Example", clock.instant()));
        people.flush();
        EVERYBODY.getOrDefault(username, List.of()).forEach(role -> people.grant(person, role, null));
        credentials.change(person.id, PASSWORD, null);
        return person;
    }

    public UUID id(String username) {
        return person(username).id;
    }

    /** The same person as the domain sees a viewer. */
    public Viewer viewer(String username) {
        var person = person(username);
        return QuarkusTransaction.requiringNew().call(() -> people.viewer(person));
    }

    /** A browser in which that person has really signed in. */
    public RequestSpecification as(String username) {
        return browser().cookie("sid", cookies.computeIfAbsent(username, this::signIn));
    }

    /** A browser in which nobody has signed in. */
    public RequestSpecification browser() {
        return RestAssured.given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin").header("Accept-Language", "en");
    }

    /** Signs in anew and returns the session's cookie. */
    public String signIn(String username) {
        person(username);
        return browser().formParam("username", username).formParam("password", PASSWORD).post("/login")
                .then().statusCode(303).extract().cookie("sid");
    }

    /** What a page shows once after its form was sent, as a browser gets there. */
    public String shownOnce(String username, String path) {
        var made = as(username).post(path).then().statusCode(303).header("Location", path).extract().cookie("once");
        return as(username).cookie("once", made).get(path).then().statusCode(200).extract().asString();
    }

    /** Forgets a session that a test has ended. */
    public void forget(String username) {
        cookies.remove(username);
    }
}
