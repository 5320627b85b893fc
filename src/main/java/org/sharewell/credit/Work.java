package org.sharewell.credit;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A post as it is named where credit is given: by its title, or else its first words, and its authors. */
public record Work(UUID id, String slug, String title, String excerpt, String[] usernames, String[] names) {
    /** What a row says of the post {@code p}, in this order. */
    public static final String COLUMNS = """
            p.id as post, case when p.on_blog then p.slug end as slug, p.title, left(p.excerpt, 80) as excerpt,
            array(select a.username from byline b join person a on a.id = b.person_id where b.post_id = p.id and b.accepted_at is not null order by b.position) as usernames,
            array(select a.name from byline b join person a on a.id = b.person_id where b.post_id = p.id and b.accepted_at is not null order by b.position) as names
            """;
    /** Whether the post {@code p} has an author who is none of the post {@code :work}. */
    public static final String BY_OTHERS = """
            exists (select 1 from byline o where o.post_id = p.id and o.accepted_at is not null
              and not exists (select 1 from byline w where w.post_id = :work and w.person_id = o.person_id and w.accepted_at is not null))""";
    /** Whether the viewer is one of the authors of the post with that id, an expression. */
    private static final String AUTHOR = "exists (select 1 from byline v where v.post_id = %s and v.person_id = :viewer and v.accepted_at is not null)";

    public static String authored(String post) {
        return AUTHOR.formatted(post);
    }

    public String path() {
        return slug == null ? "/posts/" + id : "/blog/" + slug;
    }

    /** Empty where it has neither a title nor words. */
    public String label() {
        return title.isBlank() ? excerpt : title;
    }

    public List<Author> authors() {
        return IntStream.range(0, names.length).mapToObj(i -> new Author(usernames[i], names[i])).toList();
    }

    /** All authors as one line. */
    public String by() {
        return String.join(", ", names);
    }

    public boolean isBy(String username) {
        return List.of(usernames).contains(username);
    }

    /** Somebody on the byline. */
    public record Author(String username, String name) {}
}
