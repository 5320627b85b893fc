package org.sharewell.imports.wordpress;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.sharewell.imports.Html;
import org.sharewell.imports.SourcePerson;
import org.sharewell.imports.SourcePerson.Account;
import org.sharewell.imports.SourcePerson.Standing;
import org.sharewell.imports.Usernames;
import org.sharewell.imports.report.Lengths;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;

/** Everybody an export knows: its authors, and whoever wrote something without being listed. Nobody of them can sign in here. */
final class WordPressPeople {
    private static final int LONGEST_NAME = 120;

    private final Map<String, SourcePerson> byKey = new LinkedHashMap<>();
    private final Map<String, String> keyByNumber = new HashMap<>();
    private final Usernames usernames = new Usernames();
    private final Place file;
    private final Report report;
    private final Lengths lengths;

    WordPressPeople(Survey survey, String site, Place file, Report report) {
        this.file = file;
        this.report = report;
        this.lengths = new Lengths(report);
        survey.authors().forEach(this::listed);
        survey.creators().names().forEach((key, name) -> {
            if (key.equals(Creators.SITE)) site(site);
            else unlisted(Creators.spelled(key, byKey.keySet()), name);
        });
    }

    private void listed(Fields author) {
        var key = Creators.key(author.text("wp:author_login"));
        if (key.isEmpty()) return;
        if (!author.text("wp:author_id").isEmpty()) keyByNumber.putIfAbsent(author.text("wp:author_id"), key);
        add(key, name(author), Standing.FORMER, new Account(author.text("wp:author_login"), author.text("wp:author_email")));
    }

    private static String name(Fields author) {
        var both = author.text("wp:author_first_name") + " " + author.text("wp:author_last_name");
        return Stream.of(author.text("wp:author_display_name"), both, author.text("wp:author_login")).map(Html::words).filter(n -> !n.isEmpty()).findFirst().orElseThrow();
    }

    private void unlisted(String key, String name) {
        if (byKey.containsKey(key)) return;
        report.warn(file, m -> m.unknownAuthor(name));
        add(key, name.replaceFirst("^[^\\p{L}\\p{N}]+(?=.)", ""), Standing.UNKNOWN, new Account(name, ""));
    }

    /** A text that names nobody is nobody's but the site's: better than to lose it, or to give it to somebody. */
    private void site(String name) {
        report.warn(file, m -> m.siteIsAuthor(name));
        byKey.put(Creators.SITE, SourcePerson.named(Creators.SITE, usernames.of(name), Standing.GUEST, fit(name), Optional.empty()));
    }

    private void add(String key, String name, Standing standing, Account account) {
        byKey.computeIfAbsent(key, k -> SourcePerson.named(k, usernames.of(k), standing, fit(name), Optional.of(account)));
    }

    private String fit(String name) {
        return lengths.fit(file, name, LONGEST_NAME);
    }

    /**
     * Who wrote a comment: an author when WordPress knew them signed in, else a guest by name. An e-mail alone, which anybody can type,
     * makes nobody a colleague; it only tells two guests of the same name apart, and is not kept.
     */
    SourcePerson commenter(Fields comment) {
        var author = Optional.ofNullable(keyByNumber.get(comment.text("wp:comment_user_id"))).map(byKey::get);
        return author.orElseGet(() -> guest(Html.words(comment.text("wp:comment_author")), comment.text("wp:comment_author_email")));
    }

    private SourcePerson guest(String written, String email) {
        var name = written.isEmpty() ? "Anonymous" : fit(written);
        return SourcePerson.named("guest:" + Guests.key(name, email), Usernames.form(name), Standing.GUEST, name, Optional.empty());
    }

    List<SourcePerson> all() {
        return List.copyOf(byKey.values());
    }

    Set<String> keys() {
        return byKey.keySet();
    }
}
