package org.sharewell.access;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.sharewell.Cast;
import org.sharewell.access.Browser.Body;
import org.sharewell.people.Token;
import org.sharewell.spaces.SpaceForm;
import org.sharewell.spaces.Spaces;

/**
 * Three spaces, open, closed and private, and in every state a post by Amal with Lea, to which Nils was invited as an author. Farid is
 * steward of all three, Bruno comments, Gero was a member once, Paul asks to be one, Ines is invited, Kurt has left the firm.
 */
@ApplicationScoped
public class Story {
    private static final List<String> SPACES = List.of("open", "closed", "private");

    private final Cast cast;
    private final Spaces spaces;
    private final Rows rows;
    private final Map<Actor, String> sessions = new EnumMap<>(Actor.class);
    private final Map<String, String> slugs = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final Map<String, Scene> scenes = new ConcurrentHashMap<>();

    Story(Cast cast, Spaces spaces, Rows rows) {
        this.cast = cast;
        this.spaces = spaces;
        this.rows = rows;
    }

    /** Tells the story once. */
    public synchronized Story told() {
        if (!sessions.isEmpty()) return this;
        for (var actor : Actor.values()) if (actor.username != null) sessions.put(actor, signIn(actor));
        rows.change("update person set manager_id = ?1 where username in ('amal', 'lea', 'bruno')", cast.id(Actor.MANAGER.username));
        for (var visibility : SPACES) slugs.put(visibility, space(visibility, Scene.canary("space" + visibility, "name")));
        for (var state : List.of("draft", "blog", "open", "closed", "private", "withdrawn", "recalled", "left", "gone")) scenes.put(state, whole(state));
        scenes.put("deleted", deleted());
        scenes.put("always", scenes.get("blog").with("session", session(Actor.MEMBER)));
        cast.person("grace");
        rows.change("update person set deactivated_at = now() where username = 'kurt'");
        return this;
    }

    /** A browser in which the actor's session is open. */
    public Browser as(Actor actor) {
        return new Browser(sessions.get(actor));
    }

    /** Whose id it is. */
    String id(Actor actor) {
        return cast.id(actor.username).toString();
    }

    /** Several scenes at once. */
    public Stream<Scene> shared() {
        return told().scenes.values().stream();
    }

    /** The same in a session of its own, which a test may end. */
    public Browser apart(Actor actor) {
        return new Browser(actor.username == null ? null : signIn(actor));
    }

    /** The scene that everybody may look at. */
    public Scene shared(String state) {
        return told().scenes.get(state);
    }

    /** Another of what a row is about, for a test that changes it. */
    public Scene fresh(Matrix.Row row, String state) {
        if (row.path().contains("{session}")) return shared(state).with("session", session(Actor.MEMBER));
        return row.path().contains("{space}") ? new Scene(state, Map.of("space", space(state, "Another " + count.incrementAndGet()))) : fresh(state);
    }

    Scene fresh(String state) {
        return switch (state) {
            case "always" -> shared(state);
            case "deleted" -> deleted();
            default -> written(state, "", "Short lived.");
        };
    }

    /** Who has signed out everywhere comes back. */
    void again(Actor actor) {
        sessions.put(actor, signIn(actor));
    }

    /** The id of a new session. */
    private String session(Actor actor) {
        return rows.one("select id from session where token_hash = ?1", new Token(signIn(actor)).hash());
    }

    /** A session made by its row: only the sign-in tests wait for passwords. */
    private String signIn(Actor actor) {
        var token = Token.random();
        rows.change("""
                insert into session (id, person_id, token_hash, way, created_at, last_seen_at, expires_at)
                values (?1, ?2, ?3, 'password', now(), now(), now() + interval '1 hour')""", UUID.randomUUID(), cast.id(actor.username), token.hash());
        return token.secret();
    }

    /** The versions that edits have to name: the scene's post's, its space's, the actor's own. */
    String version(Scene scene) {
        return rows.one("coalesce((select version from post where id = ?1), 0)", UUID.fromString(scene.get("post")));
    }

    String edition(Scene scene) {
        return rows.one("coalesce((select version from space where slug = ?1), 0)", scene.get("space"));
    }

    String mine(Actor actor) {
        return rows.one("coalesce((select version from person where username = ?1), 0)", actor.username);
    }

    /** A space of Farid's with its members, those who ask and those who are invited. */
    String space(String visibility, String name) {
        var slug = QuarkusTransaction.requiringNew().call(() -> spaces.found(cast.viewer("farid"),
                new SpaceForm(name, "For " + Scene.canary("space" + visibility, "purpose"), visibility)).slug);
        for (var member : List.of("amal", "lea", "bruno", "kurt")) belong(slug, member, "member");
        belong(slug, "paul", "asked");
        belong(slug, "ines", "invited");
        return slug;
    }

    private void belong(String slug, String username, String state) {
        rows.change("""
                insert into membership (space_id, person_id, state, since, by_id)
                select id, ?2, ?3, now(), ?2 from space where slug = ?1""", slug, cast.id(username), state);
    }

    /** A scene with everything in it: a picture, a comment, and a revision by another author. */
    private Scene whole(String state) {
        var image = upload(state);
        var text = Scene.canary(state, "body") + " ![" + Scene.canary(state, "alt") + "](/images/" + image + ")";
        return written(state, Scene.canary(state, ""), text).with("image", image);
    }

    private String upload(String state) {
        var location = as(author(state)).and("Accept", "application/json").send("POST", "/images", Body.file(Scene.canary(state, "file") + ".png", Pixels.png())).location();
        return location.replace("/images/", "");
    }

    private static Actor author(String state) {
        return isFormers(state) ? Actor.FORMER : Actor.AUTHOR;
    }

    private Scene written(String state, String canary, String text) {
        if (!isFormers(state)) return posted(state, canary, text);
        belong(slug(state), "gero", "member");
        var scene = posted(state, canary, text);
        rows.change("delete from membership where person_id = ?1", cast.id("gero"));
        if (state.equals("gone")) as(Actor.STEWARD).send("POST", "/api/v1/posts/" + scene.get("post") + "/withdrawal", Body.NONE);
        return scene;
    }

    private Scene posted(String state, String canary, String text) {
        var author = as(author(state));
        var earlier = canary.isEmpty() ? text : text + " " + canary + "earlier";
        var post = author.json("POST", "/api/v1/posts", said(state, canary, earlier)).at("/id");
        if (!isFormers(state)) as(Actor.COAUTHOR).form("/posts/" + post + "/byline", Map.of("answer", "accept"));
        var scene = new Scene(state, Map.of("post", post, "space", slug(state), "tag", canary + "tag", "blog", "" + isOnBlog(state),
                "place", isOnBlog(state) ? "blog" : "space", "where", isOnBlog(state) ? "" : slug(state)));
        if (state.equals("draft")) return scene;
        author.send("POST", "/api/v1/posts/" + post + "/publication", Body.NONE);
        var comment = as(Actor.MEMBER).json("POST", "/api/v1/posts/" + post + "/comments", Map.of("markdown", canary + "comment")).at("/id");
        if (!canary.isEmpty() && !isFormers(state)) as(Actor.COAUTHOR).and("If-Match", "*").json("PUT", "/api/v1/posts/" + post, said(state, canary, text));
        var path = author.get("/api/v1/posts/" + post).at("/url");
        if (state.equals("withdrawn") || state.equals("recalled")) author.send("POST", "/api/v1/posts/" + post + "/withdrawal", Body.NONE);
        return scene.with("comment", comment).with("path", path).with("slug", path.replaceFirst(".*/", ""));
    }

    /** A comment that its author has taken away again. */
    private Scene deleted() {
        var scene = written("open", "", "Short lived.");
        as(Actor.MEMBER).and("If-Match", "*").json("PUT", "/api/v1/comments/" + scene.get("comment"), Map.of("markdown", Scene.canary("deleted", "comment")));
        as(Actor.MEMBER).send("DELETE", "/api/v1/comments/" + scene.get("comment"), Body.NONE);
        return scene;
    }

    /** What a program says to make a post of a state. */
    Map<String, Object> said(String state, String canary, String text) {
        var place = isOnBlog(state) ? Map.<String, Object> of("blog", true) : Map.<String, Object> of("blog", false, "space", slug(state));
        var words = Map.of("kind", "article", "title", "About " + canary + "title", "standfirst", canary + "standfirst", "markdown", text,
                "tags", List.of(canary + "tag"), "coAuthors", isFormers(state) ? List.of() : List.of("lea", "nils"));
        var said = new java.util.HashMap<String, Object>(words);
        said.putAll(place);
        return said;
    }

    private static boolean isFormers(String state) {
        return state.equals("left") || state.equals("gone");
    }

    private static boolean isOnBlog(String state) {
        return state.equals("blog") || state.equals("recalled");
    }

    /** The space of a state: what is hidden for another reason is in the private one. */
    private String slug(String state) {
        return slugs.get(SPACES.contains(state) ? state : "private");
    }
}
