package org.sharewell.demo;

import java.util.ArrayList;
import java.util.List;

import org.sharewell.people.Token;
import org.sharewell.text.Slug;

/** People: names, places and titles of the demo company's, mixed; teams of about eight below each manager. */
final class CrowdOfPeople {
    private static final String COLUMNS = "person (id, username, name, email, title, department, site, city, country, time_zone, manager_id, "
            + "bio, phone, languages, joined_at, directory_at)";

    private final Tables tables;
    private final Chance chance;
    private final List<Told.Someone> like;

    CrowdOfPeople(Tables tables, List<Told.Someone> like) {
        this.tables = tables;
        this.chance = tables.chance();
        this.like = like;
    }

    List<String> fill(Crowd crowd) {
        try (var rows = tables.into(COLUMNS)) {
            for (int i = 0; i < tables.wanted().people(); i++) hire(crowd, rows);
        }
        declare(crowd);
        lead(crowd);
        return signIn(crowd);
    }

    private void hire(Crowd crowd, Copy rows) {
        var place = crowd.people().size();
        var joined = crowd.daysAgo(400 + chance.below(200));
        var id = chance.id(joined);
        var name = given(chance.of(like).name()) + " " + family(chance.of(like).name());
        var where = chance.of(like);
        var manager = place == 0 ? null : crowd.people().get((place - 1) / 8);
        var username = Slug.of(name).replace('-', '.') + (tables.before() + place);
        rows.row(id, username, name, username + "@example.com", chance.of(like).title(), chance.of(like).department(), where.site(), where.city(),
                where.country(), where.zone(), manager, chance.percent(70) ? tables.phrases().text(chance, 25) : "", chance.of(like).phone(),
                chance.of(like).languages(), joined, joined);
        crowd.people().add(id);
    }

    private static String given(String name) {
        return name.split(" ")[0];
    }

    private static String family(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }

    private void declare(Crowd crowd) {
        var topics = like.stream().flatMap(someone -> someone.expertise().stream()).distinct().toList();
        var popular = new Skew(topics.size(), 0.8);
        try (var rows = tables.into("expertise (person_id, topic, slug, declared_at)")) {
            for (var person : crowd.people()) {
                chance.distinct(chance.below(6), () -> popular.pick(chance)).forEach(topic ->
                        rows.row(person, topics.get(topic), Slug.tag(topics.get(topic)), crowd.daysAgo(200)));
            }
        }
    }

    /** One in a hundred is a leader. */
    private void lead(Crowd crowd) {
        try (var rows = tables.into("person_role (person_id, role, granted_at)")) {
            for (int i = 0; i < Math.max(1, crowd.people().size() / 100); i++) rows.row(crowd.people().get(i), "leader", crowd.daysAgo(399));
        }
    }

    private List<String> signIn(Crowd crowd) {
        var tokens = new ArrayList<String>();
        try (var rows = tables.into("session (id, person_id, token_hash, way, created_at, last_seen_at, expires_at)")) {
            for (int i = 0; i < tables.wanted().sessions(); i++) {
                var token = Token.random();
                var person = crowd.people().get((int) ((long) i * crowd.people().size() / tables.wanted().sessions()));
                rows.row(chance.id(crowd.until()), person, token.hash(), "password", crowd.until(), crowd.until(), crowd.until().plusSeconds(12 * 3600));
                tokens.add(token.secret());
            }
        }
        return tokens;
    }
}
