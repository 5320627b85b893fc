package org.sharewell.access;

import static org.sharewell.access.Scene.canary;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.access.Browser.Body;

/**
 * In every state a post by Amal with Lea, to which Nils was invited as an author, with a remark of Rosa's, who was asked to read the
 * draft, and under it a comment of Bruno's. Two posts are
 * Gero's, who is no member any more. Kurt has left the firm.
 */
@ApplicationScoped
public class Story {
    private static final List<String> STATES = List.of("draft", "scheduled", "blog", "open", "closed", "private", "withdrawn", "recalled", "left", "gone");
    private static final Predicate<String> ALL = _ -> true;
    private static final Set<String> DRAFTS = Set.of("draft", "scheduled");
    private static final Set<String> ON_BLOG = Set.of("blog", "recalled");
    private static final Set<String> FORMERS = Set.of("left", "gone");

    private final Firm firm;
    private final Rows rows;
    private final Planned planned;
    private final Map<String, Scene> scenes = new ConcurrentHashMap<>();

    Story(Firm firm, Rows rows, Planned planned) {
        this.firm = firm;
        this.rows = rows;
        this.planned = planned;
    }

    /** Tells the story once. */
    public synchronized Story told() {
        if (!scenes.isEmpty()) return this;
        firm.found();
        for (var state : STATES) scenes.put(state, whole(state));
        scenes.put("deleted", deleted());
        scenes.put("always", planned.in(scenes.get("blog").with("session", firm.session(Actor.MEMBER))));
        rows.change("update person set deactivated_at = now() where username = 'kurt'");
        return this;
    }

    /** A browser in which the actor's session is open. */
    public Browser as(Actor actor) {
        return firm.as(actor);
    }

    /** The same in a session of its own, which a test may end. */
    public Browser apart(Actor actor) {
        return firm.apart(actor);
    }

    /** Who has signed out everywhere comes back. */
    void again(Actor actor) {
        firm.again(actor);
    }

    String id(Actor actor) {
        return firm.id(actor).toString();
    }

    /** The scene that everybody may look at. */
    public Scene shared(String state) {
        return told().scenes.get(state);
    }

    public Stream<Scene> shared() {
        return told().scenes.values().stream();
    }

    /** Another of what a row is about, for a test that changes it. */
    public Scene fresh(Matrix.Row row, String state) {
        if (row.path().contains("{session}")) return shared(state).with("session", firm.session(Actor.MEMBER));
        if (row.path().matches(".*\\{(slot|swap)}.*")) return planned.in(shared(state));
        return row.path().contains("{space}") ? new Scene(state, Map.of("space", firm.another(state))) : fresh(state, row.toString()::contains);
    }

    Scene fresh(String state) {
        return fresh(state, ALL);
    }

    private Scene fresh(String state, Predicate<String> needed) {
        return switch (state) {
            case "always" -> shared(state);
            case "deleted" -> deleted();
            default -> written(state, "", "Short lived.", needed);
        };
    }

    /** The versions that edits have to name: the scene's post's, its space's, the actor's own. */
    String version(Scene scene) {
        return rows.one("coalesce((select version from post where id = ?1), 0)", UUID.fromString(scene.get("post")));
    }

    String issue(Scene scene) {
        return rows.one("coalesce((select version from series where slug = ?1), 0)", scene.get("series"));
    }

    String edition(Scene scene) {
        return rows.one("coalesce((select version from space where slug = ?1), 0)", scene.get("space"));
    }

    /** A day on which nobody means to publish yet. */
    String day() {
        return planned.day();
    }

    String mine(Actor actor) {
        return rows.one("coalesce((select version from person where username = ?1), 0)", actor.username);
    }

    /** A scene with everything in it: a picture, a comment, and a revision by another author. */
    private Scene whole(String state) {
        var image = as(author(state)).and("Accept", "application/json")
                .send("POST", "/images", Body.file(canary(state, "file") + ".png", Pixels.png())).location().replace("/images/", "");
        var text = canary(state, "body") + " ![" + canary(state, "alt") + "](/images/" + image + ")";
        return written(state, canary(state, ""), text, ALL).with("image", image);
    }

    private static Actor author(String state) {
        return FORMERS.contains(state) ? Actor.FORMER : Actor.AUTHOR;
    }

    /** With the remark and the comment where they are needed. */
    private Scene written(String state, String canary, String text, Predicate<String> needed) {
        return switch (state) {
            case "draft" -> drafted(state, canary, text, needed);
            case "scheduled" -> scheduled(drafted(state, canary, text, needed));
            case "withdrawn", "recalled" -> withdrawn(Actor.AUTHOR, published(state, canary, text, needed));
            case "left" -> byWhoLeaves(state, canary, text, needed);
            case "gone" -> withdrawn(Actor.STEWARD, byWhoLeaves(state, canary, text, needed));
            default -> published(state, canary, text, needed);
        };
    }

    private Scene byWhoLeaves(String state, String canary, String text, Predicate<String> needed) {
        firm.belong(firm.space(state), Actor.FORMER, "member");
        var scene = published(state, canary, text, needed);
        firm.leave(Actor.FORMER);
        return scene;
    }

    private Scene withdrawn(Actor by, Scene scene) {
        as(by).send("POST", "/api/v1/posts/" + scene.get("post") + "/withdrawal", Body.NONE);
        return scene;
    }

    private Scene scheduled(Scene scene) {
        as(Actor.AUTHOR).json("POST", "/api/v1/posts/" + scene.get("post") + "/publication", Map.of("at", Instant.now().plus(Duration.ofDays(30)).toString()));
        return scene;
    }

    private Scene drafted(String state, String canary, String text, Predicate<String> needed) {
        var post = as(author(state)).json("POST", "/api/v1/posts", said(state, canary, text)).at("/id");
        if (!FORMERS.contains(state)) as(Actor.COAUTHOR).form("/posts/" + post + "/byline", Map.of("answer", "accept"));
        var remark = DRAFTS.contains(state) || !FORMERS.contains(state) && needed.test("remark") ? remarked(post, canary) : "";
        var onBlog = ON_BLOG.contains(state);
        return asking(canary, inSeries(state, canary, new Scene(state, Map.of("post", post, "space", firm.space(state), "tag", canary + "tag", "blog", String.valueOf(onBlog),
                "place", onBlog ? "blog" : "space", "where", onBlog ? "" : firm.space(state), "remark", remark))));
    }

    /** The remark of a colleague who was asked to read the draft. */
    private String remarked(String post, String canary) {
        as(Actor.AUTHOR).form("/posts/" + post + "/readers", Map.of("username", "rosa", "note", canary + "note"));
        return as(Actor.READER).form("/posts/" + post + "/remarks", Map.of("block", "0", "markdown", canary + "remark")).location().replaceFirst(".*#r-", "");
    }

    /** With a poll in which nobody has voted, and a date of which nobody has said whether they come. */
    private Scene asking(String canary, Scene scene) {
        var post = UUID.fromString(scene.get("post"));
        var choice = UUID.randomUUID();
        rows.change("""
                insert into poll (post_id, question, multiple, named, results, opened_by, opened_at)
                select id, ?2, true, true, 'voted', created_by, now() from post where id = ?1""", post, "Of " + canary + "question");
        rows.change("insert into poll_option (post_id, position, id, label) values (?1, 0, ?2, ?3), (?1, 1, ?1, 'Neither')", post, choice, canary + "option");
        var starts = Instant.now().plus(Duration.ofDays(60)).truncatedTo(ChronoUnit.MINUTES);
        rows.change("""
                insert into gathering (post_id, starts_at, ends_at, zone, place, set_by, set_at, changed_at)
                select id, ?2, ?3, 'Europe/Zurich', ?4, created_by, now(), now() from post where id = ?1""", post, starts, starts.plusSeconds(3600), "At " + canary + "place");
        return scene.with("choice", choice.toString()).with("starts", starts.toString()).with("ends", starts.plusSeconds(3600).toString()).with("date", starts.toString().substring(0, 10));
    }

    /** Beside a series of its author's in the same place, with one part that Bruno is to write. */
    private Scene inSeries(String state, String canary, Scene scene) {
        var slug = "s-" + UUID.randomUUID();
        var part = UUID.randomUUID();
        rows.change("""
                insert into series (id, slug, space_id, title, about, made_by, made_at)
                values (?1, ?2, (select id from space where slug = ?3), ?4, ?5, ?6, now())""", part, slug, scene.get("where"), "Of " + canary + "series",
                canary + "series", firm.id(author(state)));
        rows.change("""
                insert into series_part (series_id, position, id, title, person_id) values (?1, 0, ?1, ?2, ?3)""", part, canary + "plan", firm.id(Actor.MEMBER));
        return scene.with("series", slug).with("part", part.toString()).with("heading", "Of " + canary + "series");
    }

    /** With a comment, and what it said at first. */
    private Scene published(String state, String canary, String text, Predicate<String> needed) {
        var scene = drafted(state, canary, canary.isEmpty() ? text : text + " " + canary + "earlier", needed);
        var post = "/api/v1/posts/" + scene.get("post");
        as(author(state)).send("POST", post + "/publication", Body.NONE);
        var comment = needed.test("comment") ? as(Actor.MEMBER).json("POST", post + "/comments", Map.of("markdown", canary + "comment")).at("/id") : "";
        if (!canary.isEmpty() && !FORMERS.contains(state)) as(Actor.COAUTHOR).and("If-Match", "*").json("PUT", post, said(state, canary, text));
        var path = needed.test("{slug}") ? as(author(state)).get(post).at("/url") : "";
        return scene.with("comment", comment).with("slug", path.replaceFirst(".*/", ""));
    }

    /** A comment that its author has taken away again. */
    private Scene deleted() {
        var scene = written("open", "", "Short lived.", ALL);
        var comment = "/api/v1/comments/" + scene.get("comment");
        as(Actor.MEMBER).and("If-Match", "*").json("PUT", comment, Map.of("markdown", canary("deleted", "comment")));
        as(Actor.MEMBER).send("DELETE", comment, Body.NONE);
        return scene;
    }

    /** What a program says to make a post of a state. */
    Map<String, Object> said(String state, String canary, String text) {
        var said = new HashMap<String, Object>(Map.of("kind", "article", "title", "About " + canary + "title", "standfirst", canary + "standfirst",
                "markdown", text, "tags", List.of(canary + "tag"), "coAuthors", FORMERS.contains(state) ? List.of() : List.of("lea", "nils"),
                "blog", ON_BLOG.contains(state)));
        if (!ON_BLOG.contains(state)) said.put("space", firm.space(state));
        return said;
    }
}
