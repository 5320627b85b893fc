package org.sharewell.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.sharewell.text.Markdown;

/** What readers do: comments and answers to them, reactions, what they have opened, and when they were last here. */
final class CrowdOfActs {
    private static final int AT_ONCE = 2000;
    private static final int DAYS_REMEMBERED = 35;

    private final Tables tables;
    private final Chance chance;
    private final Skew activity;

    CrowdOfActs(Tables tables) {
        this.tables = tables;
        this.chance = tables.chance();
        this.activity = new Skew(tables.wanted().people(), 0.6);
    }

    void fill(Crowd crowd) {
        var works = crowd.works().stream().filter(Crowd.Work::isPublished).toList();
        if (works.isEmpty()) return;
        comment(crowd, works);
        react(crowd, works);
        read(crowd, works);
        visit(crowd);
    }

    /** A post at the middle of the ranks has five comments, the first has hundreds; so some have exactly twenty. */
    private void comment(Crowd crowd, List<Crowd.Work> works) {
        var talked = new Skew(works.size(), 0.5);
        var asked = new HashMap<Integer, List<UUID>>();
        try (var rows = tables.into("comment (id, post_id, parent_id, author_id, markdown, html, rendering, created_at)")) {
            for (int done = 0; done < tables.wanted().comments(); done += AT_ONCE) {
                var texts = IntStream.range(0, Math.min(AT_ONCE, tables.wanted().comments() - done))
                        .mapToObj(_ -> tables.phrases().text(chance, chance.length(24, 0.7, 300))).toList();
                var rendered = tables.render(texts);
                for (int i = 0; i < texts.size(); i++) {
                    var place = Math.floorMod(talked.pick(chance) * 7919, works.size());
                    var work = works.get(place);
                    var at = soon(crowd, work.at());
                    var id = chance.id(at);
                    rows.row(id, work.id(), parent(asked, place, id), crowd.people().get(work.reader(chance, activity)), texts.get(i),
                            rendered.get(i).html().html(), Markdown.VERSION, at);
                }
            }
        }
    }

    /** Two in five answer one of the first five comments; the others are what later ones can answer. */
    private UUID parent(Map<Integer, List<UUID>> asked, int place, UUID id) {
        var first = asked.computeIfAbsent(place, _ -> new ArrayList<>());
        if (!first.isEmpty() && chance.percent(40)) return chance.of(first);
        if (first.size() < 5) first.add(id);
        return null;
    }

    private Instant soon(Crowd crowd, Instant at) {
        var until = at.plus(Duration.ofDays(4));
        return chance.between(at, until.isAfter(crowd.until()) ? crowd.until() : until);
    }

    private void react(Crowd crowd, List<Crowd.Work> works) {
        try (var rows = tables.into("reaction (post_id, person_id, kind, at)")) {
            for (var work : works) {
                react(crowd, rows, work, "useful", chance.length(4, 0.9, 60));
                if (chance.percent(30)) react(crowd, rows, work, "used", chance.length(2, 0.6, 10));
            }
        }
    }

    private void react(Crowd crowd, Copy rows, Crowd.Work work, String kind, int most) {
        chance.distinct(most, () -> work.reader(chance, activity)).stream().filter(person -> person != work.author())
                .forEach(person -> rows.row(work.id(), crowd.people().get(person), kind, soon(crowd, work.at())));
    }

    /** Of what is young enough to be remembered, some have opened most and many a little. */
    private void read(Crowd crowd, List<Crowd.Work> works) {
        var young = works.stream().filter(work -> work.at().isAfter(crowd.daysAgo(DAYS_REMEMBERED))).toList();
        try (var rows = tables.into("post_read (person_id, post_id, at)")) {
            for (var work : young) {
                chance.distinct(tables.wanted().people() / 5, () -> work.reader(chance, activity))
                        .forEach(person -> rows.row(crowd.people().get(person), work.id(), soon(crowd, work.at())));
            }
        }
    }

    private void visit(Crowd crowd) {
        try (var rows = tables.into("visit (person_id, seen_at, previous_at)")) {
            for (var person : crowd.people()) rows.row(person, crowd.daysAgo(1), crowd.daysAgo(2 + chance.below(20)));
        }
    }
}
