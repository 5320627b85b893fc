package org.sharewell.posts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of the readable posts a list shows: conditions on the post {@code p}, with their parameters. */
final class Filter {
    /** Whether the question {@code p} waits for the {@code :viewer}. */
    static final String ASKED_OF_ME = """
            exists (select 1 from ask fk where fk.question_id = p.id and fk.person_id = :viewer and fk.ended_at is null
              and not exists (select 1 from comment fc where fc.post_id = p.id and fc.author_id = fk.person_id and fc.deleted_at is null and fc.created_at >= fk.asked_at))""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    static Filter everything() {
        return new Filter();
    }

    Filter kind(Kind kind) {
        return kind == null ? this : with("p.kind = :kind", "kind", kind.key());
    }

    Filter onBlog() {
        conditions.add("p.on_blog");
        return this;
    }

    Filter space(String slug) {
        return slug == null ? this : with("p.space_id = (select fs.id from space fs where fs.slug = :space)", "space", slug);
    }

    Filter author(String username) {
        return username == null ? this : with("""
                exists (select 1 from byline fb join person fp on fp.id = fb.person_id
                        where fb.post_id = p.id and fb.accepted_at is not null and fp.username = :author)""", "author", username);
    }

    Filter tag(String slug) {
        return slug == null ? this : with("exists (select 1 from post_tag ft where ft.post_id = p.id and ft.tag_slug = :tag)", "tag", slug);
    }

    /** Nobody but those who asked has said anything, and no post answers it. */
    Filter unanswered() {
        conditions.add("""
                p.kind = 'question' and p.answered_in is null and not exists (select 1 from comment fc where fc.post_id = p.id and fc.deleted_at is null
                  and not exists (select 1 from byline fb where fb.post_id = p.id and fb.person_id = fc.author_id))""");
        return this;
    }

    /** No answer is accepted, and no post answers it. */
    Filter open() {
        conditions.add("p.kind = 'question' and p.accepted_id is null and p.answered_in is null");
        return this;
    }

    /** Asked of the viewer by name, who has neither answered nor passed it on. */
    Filter askedOfMe() {
        conditions.add("p.kind = 'question' and " + ASKED_OF_ME);
        return this;
    }

    /** In a space the viewer is a member of. */
    Filter mySpaces() {
        conditions.add("p.space_id in (select fm.space_id from membership fm where fm.person_id = :viewer and fm.state = 'member')");
        return this;
    }

    /** By people, in spaces or about topics that the viewer follows. */
    Filter followed(Marks marks) {
        conditions.add(marks.followsSource());
        return this;
    }

    /** Not opened by the viewer, not their own, and no older than what reading is remembered for. */
    Filter unread() {
        conditions.add(Unread.CONDITION);
        return this;
    }

    /** With an executive among its authors. */
    Filter byLeaders() {
        conditions.add("""
                exists (select 1 from byline fb join person_role fr on fr.person_id = fb.person_id and fr.role = 'leader'
                        where fb.post_id = p.id and fb.accepted_at is not null)""");
        return this;
    }

    /** The viewer is an author. */
    Filter mine() {
        conditions.add("exists (select 1 from byline fb where fb.post_id = p.id and fb.person_id = :viewer and fb.accepted_at is not null)");
        return this;
    }

    private Filter with(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    String sql() {
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
