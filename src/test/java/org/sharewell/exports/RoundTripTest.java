package org.sharewell.exports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.sharewell.Cast;
import org.sharewell.demo.GeneratorTest;
import org.sharewell.demo.Loaded;
import org.sharewell.imports.SourceImport;
import org.sharewell.imports.jekyll.Sites;
import org.sharewell.imports.report.Line;
import org.sharewell.imports.report.Outcome;
import org.sharewell.imports.report.Report;
import org.sharewell.imports.report.Words;
import org.sharewell.media.Drawn;
import org.sharewell.media.Images;
import org.sharewell.media.Upload;
import org.sharewell.posts.Kind;
import org.sharewell.posts.Post;
import org.sharewell.posts.PostForm;
import org.sharewell.posts.Posts;
import org.sharewell.spaces.SpaceForm;
import org.sharewell.spaces.Spaces;
import org.sharewell.web.PublicUrl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What is taken along comes back without a difference: into an empty database, and into the one where it is still. */
@QuarkusTest
@TestProfile(GeneratorTest.Alone.class)
class RoundTripTest {
    private static final Path CORPUS = Path.of(System.getProperty("corpus", "")).resolve("18f");
    private static final Pattern LINK = Pattern.compile("(?<=\\]\\()(/blog/[^)#?\\s]+|/posts/[^)#?\\s]+)");

    @Inject SourceImport imports;
    @Inject Shelves shelves;
    @Inject Loaded demo;
    @Inject Posts posts;
    @Inject Spaces spaces;
    @Inject Images images;
    @Inject PublicUrl url;
    @Inject Cast cast;

    @TempDir Path folder;

    @BeforeEach
    void nobody_is_there() {
        shelves.empty();
    }

    /** Somewhere else, where nobody is. */
    private Report bringToEmpty(Path zip) throws Exception {
        shelves.empty();
        var report = Sites.bring(imports, zip, false);
        assertThat(Words.of(report)).as("what could not be brought").noneMatch(line -> line.startsWith("ERROR"));
        return report;
    }

    /** What stays as it is but for links to posts that did not come along: those lead back. */
    private Map<String, Shelves.Kept> leadingBack(Map<String, Shelves.Kept> taken) {
        var inside = new ArrayList<String>();
        taken.values().forEach(post -> inside.addAll(List.of("/posts/" + post.id(), "/blog/" + post.slug())));
        var expected = new TreeMap<String, Shelves.Kept>();
        taken.forEach((id, post) -> expected.put(id, with(post, LINK.matcher(post.markdown())
                .replaceAll(found -> Matcher.quoteReplacement(inside.contains(found.group()) ? found.group() : url.of(found.group()))))));
        return expected;
    }

    private static Shelves.Kept with(Shelves.Kept post, String markdown) {
        return new Shelves.Kept(post.id(), post.kind(), post.blog(), post.space(), post.slug(), post.title(), post.standfirst(), markdown, post.cover(), post.publishedAt(), post.draftedAt(),
                post.editedAt(), post.authors(), post.tags());
    }

    @Test
    void a_whole_blog_of_105_authors_comes_back() throws Exception {
        assumeTrue(Files.isDirectory(CORPUS.resolve("_posts")), () -> "The corpus is not at " + CORPUS + " (-Dcorpus=…): this test is skipped.");
        Sites.bring(imports, CORPUS, false);
        var taker = shelves.rows(String.class, "select a.username from byline b join person a on a.id = b.person_id join post p on p.id = b.post_id where p.published_at is null").getFirst();
        QuarkusTransaction.requiringNew().run(() -> spaces.found(cast.viewer("amal"), new SpaceForm("Archive", "All there was", "open")));
        shelves.change("update post set space_id = (select id from space)");
        var before = shelves.posts("true");
        var people = shelves.people();
        assertThat(before).hasSize(218);
        var report = bringToEmpty(shelves.pack(taker, shelves.space("archive"), folder));
        assertThat(Shelves.differences(before, shelves.posts("true"))).isEmpty();
        var here = shelves.people();
        assertThat(here).hasSize(105);
        assertThat(Shelves.differences(known(people, here), here)).isEmpty();
        assertThat(report.count(Line.Severity.WARNING)).as(Words.of(report).toString()).isEqualTo(1);
        assertThat(shelves.rows(Long.class, "select count(*) from image").getFirst()).isGreaterThan(130);
    }

    /** A ZIP with what ought to come out of it. */
    private record Taken(Path zip, Map<String, Shelves.Kept> posts) {}

    private Taken taken(String taker, Order.Whose whose, String condition) {
        return new Taken(shelves.pack(taker, whose, Files.exists(folder.resolve(whose.address() + ".zip")) ? folder.resolve("again") : folder),
                leadingBack(shelves.posts(condition + " and " + readable(taker))));
    }

    @Test
    void what_was_written_in_a_firm_comes_back() throws Exception {
        demo.load();
        Files.createDirectory(folder.resolve("again"));
        var people = shelves.people();
        var all = new ArrayList<Taken>();
        for (var pair : List.of("amal amal", "amal chen", "farid bruno", "grace grace")) {
            var author = pair.split(" ")[0];
            all.add(taken(pair.split(" ")[1], shelves.person(author), written(author)));
        }
        for (var one : all) {
            bringToEmpty(one.zip());
            assertThat(one.posts()).isNotEmpty();
            assertThat(Shelves.differences(one.posts(), shelves.posts("true"))).as(one.zip().toString()).isEmpty();
            var here = shelves.people();
            assertThat(here).isNotEmpty();
            assertThat(Shelves.differences(known(people, here), here)).isEmpty();
        }
    }

    private static <T> Map<String, T> known(Map<String, T> all, Map<String, T> here) {
        var known = new TreeMap<>(all);
        known.keySet().retainAll(here.keySet());
        return known;
    }

    private static String written(String author) {
        return "p.id in (select b.post_id from byline b join person a on a.id = b.person_id where a.username = '" + author + "' and b.accepted_at is not null)";
    }

    private static String readable(String taker) {
        return ("(p.published_at is null and p.id in (select b.post_id from byline b join person a on a.id = b.person_id where a.username = 'TAKER') or p.published_at is not null and (p.on_blog "
                + "or s.visibility = 'open' or s.id in (select m.space_id from membership m join person a on a.id = m.person_id where a.username = 'TAKER' and m.state = 'member')))").replace("TAKER", taker);
    }

    @Test
    void a_space_of_each_kind_comes_back_as_closed_as_it_was() throws Exception {
        demo.load();
        var rooms = shelves.spaces();
        var all = new TreeMap<String, Taken>();
        var busiest = "select distinct on (s.visibility) s.slug from space s join post p on p.space_id = s.id group by s.id, s.slug, s.visibility order by s.visibility, count(*) desc";
        for (var slug : shelves.rows(String.class, busiest)) all.put(slug, taken(shelves.rows(String.class, "select a.username from membership m join person a on a.id = m.person_id join space s on s.id = m.space_id "
                + "where s.slug = '" + slug + "' and m.role = 'steward' limit 1").getFirst(), shelves.space(slug), "s.slug = '" + slug + "'"));
        assertThat(all).hasSize(3);
        for (var slug : all.keySet()) {
            bringToEmpty(all.get(slug).zip());
            assertThat(Shelves.differences(all.get(slug).posts(), shelves.posts("true"))).as(slug).isEmpty();
            assertThat(all.get(slug).posts()).isNotEmpty();
            assertThat(shelves.spaces()).containsExactlyInAnyOrderEntriesOf(Map.of(slug, rooms.get(slug)));
        }
    }

    private UUID picture(String author) {
        var bytes = Drawn.png(30 + author.length(), 20);
        return QuarkusTransaction.requiringNew().call(() -> images.bring(new Upload(new java.io.ByteArrayInputStream(bytes), "p.png", "image/png"), cast.id(author)).id);
    }

    private Post write(String author, PostForm form, boolean published) {
        var viewer = cast.viewer(author);
        return QuarkusTransaction.requiringNew().call(() -> {
            var post = posts.draft(viewer, form);
            if (published) posts.publish(viewer, post);
            return post;
        });
    }

    private static PostForm article(String title, String markdown, UUID cover) {
        return new PostForm(Kind.ARTICLE, title, title.length() % 2 == 0 ? title : "", markdown, true, null, List.of("Heavy things", "no", "C++", "ünï, comma", "1:30", "null"), List.of(), cover);
    }

    private void odd() {
        var target = write("amal", article("Target", "Words", null), true);
        var outside = write("bruno", article("Outside", "Words", null), true);
        var picture = picture("amal");
        var texts = new OddTexts(new Random(42), "/images/" + picture, List.of(target.path(), "/posts/" + target.id));
        var all = new OddTexts(new Random(42), "/images/" + picture, List.of(target.path()));
        write("amal", article("All of it", all.all(), picture), true);
        for (int i = 0; i < 90; i++) write("amal", article(OddTexts.TITLES.get(i % OddTexts.TITLES.size()), texts.text() + "\n\n![shown](/images/" + picture + ")", i % 3 == 0 ? picture : null), i % 7 != 6);
        write("amal", article("Back", "[x](" + outside.path() + ")", null), true);
        write("amal", article("", "    indented first", null), false);
        write("amal", article("Empty", "", null), false);
    }

    @Test
    void odd_texts_come_back_letter_by_letter() throws Exception {
        odd();
        shelves.change("update post set edited_at = published_at + interval '1.000001 seconds' where title = 'con'");
        shelves.change("update person set bio = E'    code {{ first }}\\n---\\n{% raw %} <b>&amp;</b>\\n\\n* a', title = '1:30', department = 'no: yes', site = '\"q\" #c' where username = 'amal'");
        var before = leadingBack(shelves.posts(written("amal")));
        var people = shelves.people();
        bringToEmpty(shelves.pack("amal", shelves.person("amal"), folder));
        assertThat(Shelves.differences(before, shelves.posts("true"))).isEmpty();
        assertThat(shelves.people()).isEqualTo(Map.of("amal", people.get("amal")));
    }

    @Test
    void the_second_time_nothing_changes() throws Exception {
        odd();
        var zip = shelves.pack("amal", shelves.person("amal"), folder);
        bringToEmpty(zip);
        var state = shelves.state();
        var report = Sites.bring(imports, zip, false);
        assertThat(shelves.state()).isEqualTo(state);
        assertThat(report.counted(Report.Tally.POSTS, Outcome.UNCHANGED)).isGreaterThan(90);
        assertThat(report.arrived(Report.Tally.POSTS) + report.arrived(Report.Tally.PEOPLE) + report.counted(Report.Tally.IMAGES)).isZero();
    }

    @Test
    void what_is_here_still_is_recognised_and_left_alone() throws Exception {
        demo.load();
        var zip = shelves.pack("amal", shelves.person("amal"), folder);
        var space = shelves.pack("dana", shelves.space(shelves.rows(String.class, "select s.slug from space s where s.visibility = 'private' and exists (select 1 from membership m "
                + "join person a on a.id = m.person_id where a.username = 'dana' and m.space_id = s.id) limit 1").getFirst()), folder);
        shelves.change("update post set title = 'Changed meanwhile' where id = (select p.id from post p where " + written("amal") + " and p.published_at is not null limit 1)");
        var state = shelves.state();
        for (var again : List.of(zip, space)) {
            var report = Sites.bring(imports, again, false);
            assertThat(shelves.state()).isEqualTo(state);
            assertThat(report.arrived(Report.Tally.POSTS) + report.arrived(Report.Tally.PEOPLE)).isZero();
            assertThat(Words.of(report)).noneMatch(line -> line.startsWith("ERROR")).anyMatch(line -> line.startsWith("NOTICE") && line.contains("is here already; left as"));
        }
    }

    @Test
    void what_was_lost_here_comes_back_under_the_same_address_and_is_said() throws Exception {
        var first = write("amal", article("First", "Words", null), true);
        var second = write("amal", article("Second", "[first](/posts/" + first.id + ") [again](" + first.path() + ")", null), true);
        var before = shelves.posts("true");
        var zip = shelves.pack("amal", shelves.person("amal"), folder);
        for (var table : List.of("post_link", "post_tag", "byline", "revision"))
            shelves.change("delete from " + table + " where " + (table.equals("post_link") ? "from_id" : "post_id") + " = '" + second.id + "'");
        shelves.change("delete from post where id = '" + second.id + "'");
        var report = Sites.bring(imports, zip, false);
        assertThat(shelves.posts("true")).isEqualTo(before);
        assertThat(shelves.people()).hasSize(1);
        assertThat(shelves.rows(Long.class, "select count(*) from post_link where from_id = '" + second.id + "' and to_id = '" + first.id + "'")).containsExactly(1L);
        assertThat(Words.of(report)).anyMatch(line -> line.startsWith("WARNING") && line.contains("the source alone says that they wrote it"));
    }

    @Test
    void somebody_else_of_the_same_name_is_not_made_the_author() throws Exception {
        write("amal", article("Mine", "Words", null), true);
        var zip = shelves.pack("amal", shelves.person("amal"), folder);
        shelves.empty();
        cast.person("amal");
        Sites.bring(imports, zip, false);
        assertThat(shelves.posts("true").values()).extracting(Shelves.Kept::authors).containsExactly("amal-2");
    }

    @Test
    void nobody_writes_into_a_space_here_that_they_do_not_belong_to() throws Exception {
        var slug = QuarkusTransaction.requiringNew().call(() -> spaces.found(cast.viewer("amal"), new SpaceForm("Quiet", "For tests", "private"))).slug;
        var form = new PostForm(Kind.UPDATE, "", "", "Inside", false, slug, List.of(), List.of(), null);
        var post = write("amal", form, true);
        var zip = shelves.pack("amal", shelves.space(slug), folder);
        shelves.change("delete from byline; delete from revision; delete from post; delete from membership");
        var report = Sites.bring(imports, zip, false);
        assertThat(shelves.posts("true")).isEmpty();
        assertThat(Words.of(report)).anyMatch(line -> line.startsWith("ERROR _posts/") && line.contains("left out"));
        assertThat(post.space).isNotNull();
    }
}
