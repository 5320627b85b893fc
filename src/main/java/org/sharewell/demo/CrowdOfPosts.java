package org.sharewell.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.sharewell.text.Markdown;
import org.sharewell.text.Rendered;
import org.sharewell.text.Slug;

/** Posts of a year: a third articles as long as real ones, the rest updates and questions in spaces; a few write most. */
final class CrowdOfPosts {
    private static final int AT_ONCE = 500;
    private static final String COLUMNS = "post (id, kind, on_blog, space_id, slug, title, standfirst, markdown, html, rendering, excerpt, words, "
            + "created_by, created_at, published_at, published_by, withdrawn_at, withdrawn_by)";

    private final Tables tables;
    private final Chance chance;
    private final Phrases phrases;
    private final Skew authors;
    private final Skew rooms;

    CrowdOfPosts(Tables tables) {
        this.tables = tables;
        this.chance = tables.chance();
        this.phrases = tables.phrases();
        this.authors = new Skew(tables.wanted().people(), 0.9);
        this.rooms = new Skew(tables.wanted().spaces(), 0.7);
    }

    void fill(Crowd crowd) {
        try (var rows = tables.into(COLUMNS)) {
            for (int done = 0; done < tables.wanted().posts(); done += AT_ONCE) write(crowd, rows, Math.min(AT_ONCE, tables.wanted().posts() - done));
        }
        name(crowd);
        tag(crowd);
    }

    private void write(Crowd crowd, Copy rows, int count) {
        var drafts = IntStream.range(0, count).mapToObj(_ -> draft(crowd)).toList();
        var rendered = tables.render(drafts.stream().map(Draft::markdown).toList());
        for (int i = 0; i < count; i++) add(crowd, rows, drafts.get(i), rendered.get(i));
    }

    private Draft draft(Crowd crowd) {
        var at = chance.percent(2) ? null : chance.between(crowd.daysAgo(365), crowd.until());
        var kind = chance.percent(35) ? "article" : chance.percent(70) ? "update" : "question";
        var blog = kind.equals("article") && chance.percent(85);
        var room = blog && chance.percent(80) ? null : crowd.rooms().get(rooms.pick(chance));
        blog = blog && (room == null || !room.isPrivate());
        var author = room == null ? authors.pick(chance) : room.members()[Math.min(authors.pick(chance), room.members().length - 1)];
        var id = chance.id(at == null ? crowd.until() : at);
        return new Draft(new Crowd.Work(id, blog, room, author, at, at != null && chance.percent(1)), kind, markdown(kind));
    }

    private String markdown(String kind) {
        return switch (kind) {
            case "article" -> phrases.article(chance, chance.length(860, 0.58, 6000));
            case "update" -> phrases.text(chance, chance.length(60, 0.6, 500));
            default -> phrases.text(chance, chance.length(45, 0.5, 300));
        };
    }

    private void add(Crowd crowd, Copy rows, Draft draft, Rendered rendered) {
        var work = draft.work();
        var title = draft.kind().equals("update") && chance.percent(50) ? "" : phrases.title(chance);
        var slug = work.onBlog() && work.at() != null ? Slug.of(title) + "-" + (tables.before() + crowd.works().size()) : null;
        var author = crowd.people().get(work.author());
        var at = work.at() == null ? crowd.until() : work.at();
        rows.row(work.id(), draft.kind(), work.onBlog(), work.room() == null ? null : work.room().id(), slug, title,
                draft.kind().equals("article") ? phrases.sentence(chance) : "", draft.markdown(), rendered.html().html(), Markdown.VERSION,
                rendered.excerpt(), rendered.words(), author, at, work.at(), work.at() == null ? null : author,
                work.withdrawn() ? crowd.until() : null, work.withdrawn() ? author : null);
        crowd.works().add(work);
    }

    /** One in seven has several authors; now and then somebody has not agreed yet. */
    private void name(Crowd crowd) {
        try (var rows = tables.into("byline (post_id, person_id, position, invited_by, invited_at, accepted_at)")) {
            for (var work : crowd.works()) {
                var at = work.at() == null ? crowd.until() : work.at();
                var named = new ArrayList<>(List.of(work.author()));
                if (chance.percent(14)) chance.distinct(3, () -> work.reader(chance, authors)).stream().filter(p -> p != work.author()).forEach(named::add);
                for (int i = 0; i < named.size(); i++) rows.row(work.id(), crowd.people().get(named.get(i)), i, crowd.people().get(work.author()), at,
                        i > 0 && chance.percent(5) ? null : at);
            }
        }
    }

    private void tag(Crowd crowd) {
        try (var rows = tables.into("tag (slug, name)")) {
            for (int i = 0; i < tables.wanted().tags(); i++) rows.row(tag(i), tag(i).replace('-', ' '));
        }
        var popular = new Skew(tables.wanted().tags(), 1);
        try (var rows = tables.into("post_tag (post_id, tag_slug, position)")) {
            for (var work : crowd.works()) {
                var position = 0;
                for (var tag : chance.distinct(chance.below(5), () -> popular.pick(chance))) rows.row(work.id(), tag(tag), position++);
            }
        }
    }

    private String tag(int place) {
        return "topic-" + (tables.before() + place);
    }

    /** A post with its words, not yet rendered. */
    private record Draft(Crowd.Work work, String kind, String markdown) {}
}
