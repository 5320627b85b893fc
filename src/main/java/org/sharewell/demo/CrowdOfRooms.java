package org.sharewell.demo;

import java.util.stream.IntStream;

import org.sharewell.text.Skeleton;
import org.sharewell.text.Slug;

/** Spaces: three in five open, one in seven private, the largest with a third of the firm. */
final class CrowdOfRooms {
    private final Tables tables;
    private final Chance chance;

    CrowdOfRooms(Tables tables) {
        this.tables = tables;
        this.chance = tables.chance();
    }

    void fill(Crowd crowd) {
        try (var rows = tables.into("space (id, slug, name, skeleton, purpose, visibility, created_at, created_by)")) {
            for (int i = 0; i < tables.wanted().spaces(); i++) found(crowd, rows, i);
        }
        try (var rows = tables.into("membership (space_id, person_id, state, role, since, by_id)")) {
            crowd.rooms().forEach(room -> enter(crowd, room, rows));
        }
    }

    private void found(Crowd crowd, Copy rows, int place) {
        var founded = crowd.daysAgo(370 + chance.below(30));
        var name = tables.phrases().title(chance);
        name = name.substring(0, Math.min(60, name.length())).strip() + " " + (tables.before() + place);
        var visibility = chance.percent(60) ? "open" : chance.percent(65) ? "closed" : "private";
        var room = new Crowd.Room(chance.id(founded), visibility, founded, members(crowd, place));
        rows.row(room.id(), Slug.of(name), name, Skeleton.of(name), cut(tables.phrases().sentence(chance)), visibility, founded,
                crowd.people().get(room.members()[0]));
        crowd.rooms().add(room);
    }

    private int[] members(Crowd crowd, int place) {
        var people = crowd.people().size();
        var size = (int) Math.max(5, people / 3.0 / Math.pow(place + 1, 0.7));
        return chance.distinct(size, () -> chance.below(people)).stream().mapToInt(Integer::intValue).toArray();
    }

    private void enter(Crowd crowd, Crowd.Room room, Copy rows) {
        IntStream.range(0, room.members().length).forEach(i -> rows.row(room.id(), crowd.people().get(room.members()[i]), "member",
                i < 2 ? "steward" : "member", room.founded(), crowd.people().get(room.members()[0])));
    }

    private static String cut(String sentence) {
        return sentence.substring(0, Math.min(280, sentence.length()));
    }
}
