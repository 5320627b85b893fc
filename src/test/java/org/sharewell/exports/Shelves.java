package org.sharewell.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.hibernate.Session;

/** What stands in the database, as far as it is taken along, with pictures by their pixels: equal before and after, or something was lost. */
@ApplicationScoped
class Shelves {
    private static final Pattern PICTURE = Pattern.compile("(?<=/images/)[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}");

    private final Packing packing;
    private final EntityManager entities;

    Shelves(Packing packing, EntityManager entities) {
        this.packing = packing;
        this.entities = entities;
    }

    /** A post by its id. */
    record Kept(String id, String kind, boolean blog, String space, String slug, String title, String standfirst, String markdown, String cover, String publishedAt,
            String draftedAt, String editedAt, String authors, String tags) {}

    record Somebody(String username, String name, String bio, String title, String department, String site, boolean active, String picture) {}

    record Room(String id, String slug, String name, String purpose, String visibility) {}

    /** What is said of a post's age. */
    record Aged(String reviewBy, String confirmed, String outdated, String successor) {}

    /** A series with its parts in their order: the post or what is planned. */
    record Sequence(String id, String space, String title, String about, String by, String at, String parts) {}

    private record Named(String id, String hash) {}

    <T> List<T> rows(Class<T> type, String query) {
        return QuarkusTransaction.requiringNew().call(() -> entities.unwrap(Session.class).createNativeQuery(query, type).getResultList());
    }

    void change(String statement) {
        QuarkusTransaction.requiringNew().run(() -> entities.unwrap(Session.class).doWork(connection -> {
            try (var sql = connection.createStatement()) {
                sql.execute(statement);
            }
        }));
    }

    /** As if nobody had ever been here; what lies on the disk stays. */
    void empty() {
        var tables = rows(String.class, "select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'");
        // Whoever tells of an event holds its delivery first. The audit log lets nobody forget; this is no forgetting but another place.
        change("lock table delivery in access exclusive mode; alter table audit_entry disable trigger user; truncate " + String.join(", ", tables) + " cascade; alter table audit_entry enable trigger user");
    }

    /** The hash of what was packed: here of the stored file, after an import of the file that came in. */
    private Map<String, String> pictures() {
        var hashes = rows(Named.class, "select cast(id as text) as id, sha256 as hash from image").stream().collect(Collectors.toMap(Named::id, Named::hash));
        rows(Named.class, "select cast(image_id as text) as id, encode(hash, 'hex') as hash from imported where image_id is not null and source = 'jekyll:localhost'").forEach(n -> hashes.put(n.id(), n.hash()));
        return hashes;
    }

    /** Posts by their ids; a condition on {@code p} says which. */
    Map<String, Kept> posts(String condition) {
        var pictures = pictures();
        var posts = new TreeMap<String, Kept>();
        rows(Kept.class, """
                select cast(p.id as text) as id, p.kind, p.on_blog, coalesce(s.slug, '') as space,
                    case when p.withdrawn_at is null then coalesce(p.slug, '') else '' end as slug, p.title, p.standfirst, p.markdown, coalesce(cast(p.cover_id as text), '') as cover,
                    case when p.withdrawn_at is null then coalesce(cast(p.published_at as text), '') else '' end as published_at,
                    case when p.published_at is null then cast(p.created_at as text) else '' end as drafted_at, coalesce(cast(p.edited_at as text), '') as edited_at,
                    array_to_string(array(select a.username from byline b join person a on a.id = b.person_id
                        where b.post_id = p.id and b.accepted_at is not null order by b.position), ',') as authors,
                    array_to_string(array(select t.name from post_tag pt join tag t on t.slug = pt.tag_slug where pt.post_id = p.id order by pt.position), ',') as tags
                from post p left join space s on s.id = p.space_id where""" + " " + condition).forEach(post -> posts.put(post.id(), seen(post, pictures)));
        return posts;
    }

    private static Kept seen(Kept post, Map<String, String> pictures) {
        var markdown = PICTURE.matcher(post.markdown()).replaceAll(found -> pictures.getOrDefault(found.group(), found.group()));
        return new Kept(post.id(), post.kind(), post.blog(), post.space(), post.slug(), post.title(), post.standfirst(), markdown,
                pictures.getOrDefault(post.cover(), post.cover()), post.publishedAt(), post.draftedAt(), post.editedAt(), post.authors(), post.tags());
    }

    /** Of posts of which anything is said, by their ids. */
    Map<String, Aged> ages() {
        var ages = new TreeMap<String, Aged>();
        rows(Object[].class, """
                select cast(p.id as text), coalesce(cast(p.review_by as text), ''), coalesce(c.username || ' ' || p.confirmed_at, ''), coalesce(cast(p.outdated_at as text), ''),
                    coalesce(cast(p.successor_id as text), '')
                from post p left join person c on c.id = p.confirmed_by where p.review_by is not null or p.confirmed_at is not null or p.outdated_at is not null""")
                .forEach(row -> ages.put((String) row[0], new Aged((String) row[1], (String) row[2], (String) row[3], (String) row[4])));
        return ages;
    }

    /** By their addresses. */
    Map<String, Sequence> series() {
        var series = new TreeMap<String, Sequence>();
        rows(Object[].class, """
                select s.slug, cast(s.id as text), coalesce(c.slug, ''), s.title, s.about, m.username, cast(s.made_at as text),
                    (select string_agg(concat_ws('|', coalesce(cast(e.post_id as text), '-'), e.title, coalesce(w.username, '-'), coalesce(cast(e.planned_for as text), '-')), '; ' order by e.position)
                     from series_part e left join person w on w.id = e.person_id where e.series_id = s.id)
                from series s join person m on m.id = s.made_by left join space c on c.id = s.space_id""")
                .forEach(row -> series.put((String) row[0], new Sequence((String) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5], (String) row[6], (String) row[7])));
        return series;
    }

    Map<String, Somebody> people() {
        var pictures = pictures();
        return rows(Somebody.class, "select username, name, bio, title, department, site, deactivated_at is null as active, coalesce(cast(picture_id as text), '') as picture from person")
                .stream().map(p -> new Somebody(p.username(), p.name(), p.bio(), p.title(), p.department(), p.site(), p.active(), pictures.getOrDefault(p.picture(), p.picture())))
                .sorted(Comparator.comparing(Somebody::username)).collect(Collectors.toMap(Somebody::username, p -> p, (a, _) -> a, TreeMap::new));
    }

    Map<String, Room> spaces() {
        return rows(Room.class, "select cast(id as text) as id, slug, name, purpose, visibility from space").stream().collect(Collectors.toMap(Room::slug, r -> r));
    }

    /** What is not the same in both, in words short enough to be read. */
    static <T extends Record> List<String> differences(Map<String, T> before, Map<String, T> after) {
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream().flatMap(key -> differences(key, before.get(key), after.get(key)).stream()).toList();
    }

    private static List<String> differences(String key, Record before, Record after) {
        if (before == null || after == null) return List.of(key + (before == null ? " is new: " + after : " is gone: " + before));
        return Stream.of(before.getClass().getRecordComponents()).map(c -> difference(c.getName(), said(c, before), said(c, after))).filter(d -> !d.isEmpty()).map(d -> key + " " + d).toList();
    }

    private static String said(RecordComponent component, Record of) {
        try {
            return String.valueOf(component.getAccessor().invoke(of));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String difference(String name, String before, String after) {
        int at = Arrays.mismatch(before.toCharArray(), after.toCharArray());
        return at < 0 ? "" : name + " at " + at + ": <" + around(before, at) + "> became <" + around(after, at) + ">";
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }

    /** Every row that an import may touch, with its version. */
    String state() {
        return rows(String.class, """
                select concat_ws('|', (select string_agg(id || ':' || version, ',' order by id) from post), (select string_agg(id || ':' || version, ',' order by id) from person),
                    (select count(*) from image), (select count(*) from revision), (select count(*) from space), (select count(*) from membership), (select count(*) from byline),
                    (select count(*) from post_tag), (select count(*) from post_image), (select count(*) from post_link), (select count(*) from event),
                    (select string_agg(concat_ws(' ', id, review_by, confirmed_at, confirmed_by, outdated_at, successor_id), ',' order by id) from post),
                    (select string_agg(id || ':' || version, ',' order by id) from series), (select string_agg(cast(id as text), ',' order by id) from series_part))""").getFirst();
    }

    /** All that somebody may take along of a person's (or a space's) writing. */
    Path pack(String taker, Order.Whose whose, Path folder) {
        var id = rows(java.util.UUID.class, "select id from person where username = '" + taker + "'").getFirst();
        var zip = folder.resolve(whose.address() + ".zip");
        try (var out = Files.newOutputStream(zip)) {
            packing.pack(new Order(new Order.Taker(id, taker, Locale.ENGLISH, ZoneId.of("Europe/Berlin")), whose, Instant.parse("2026-11-20T09:00:00Z")), out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return zip;
    }

    Order.Whose person(String username) {
        return rows(Order.Whose.class, "select id as person, cast(null as uuid) as space, username as address, name from person where username = '" + username + "'").getFirst();
    }

    Order.Whose space(String slug) {
        return rows(Order.Whose.class, "select cast(null as uuid) as person, id as space, slug as address, name from space where slug = '" + slug + "'").getFirst();
    }
}
