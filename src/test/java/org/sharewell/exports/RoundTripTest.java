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
import org.sharewell.posts.Publications;
import org.sharewell.posts.series.AllSeries;
import org.sharewell.posts.series.Arrangement;
import org.sharewell.posts.series.PartForm;
import org.sharewell.posts.series.Series;
import org.sharewell.posts.series.SeriesForm;
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
    @Inject Publications publications;
    @Inject Spaces spaces;
    @Inject AllSeries allSeries;
    @Inject Arrangement arrangement;
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
    private record Taken(Path zip, Map<String, Shelves.Kept> posts, Map<String, Shelves.Aged> ages) {}

    private Taken taken(String taker, Order.Whose whose, String condition) {
        return new Taken(shelves.pack(taker, whose, Files.exists(folder.resolve(whose.address() + ".zip")) ? folder.resolve("again") : folder),
                leadingBack(shelves.posts(condition + " and " + readable(taker))), shelves.ages());
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
            // When to look at one again is known to its authors alone.
            var ages = new TreeMap<>(one.ages());
            ages.keySet().retainAll(one.posts().keySet());
            ages.replaceAll((id, age) -> one.zip().getFileName().startsWith("amal.zip") && one.zip().getParent().equals(folder) || age.reviewBy().isEmpty() ? age
                    : new Shelves.Aged("", age.confirmed(), age.outdated(), age.successor()));
            ages.values().removeIf(age -> age.equals(new Shelves.Aged("", "", "", "")));
            assertThat(Shelves.differences(ages, shelves.ages())).as("ages in " + one.zip()).isEmpty();
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

    private static PostForm plain(String title, String space) {
        return new PostForm(Kind.ARTICLE, title, "", "Words of " + title, space == null, space, List.of(), List.of(), null);
    }

    private Series begin(String by, String title, String space) {
        return QuarkusTransaction.requiringNew().call(() -> allSeries.begin(cast.viewer(by), new SeriesForm(title, "What it is about", space)));
    }

    private void part(String by, Series series, Post post) {
        QuarkusTransaction.requiringNew().run(() -> arrangement.add(allSeries.locked(cast.viewer(by), series.slug), posts.findById(post.id)));
    }

    private void plan(String by, Series series, String working, String who, String month) {
        QuarkusTransaction.requiringNew().run(() -> arrangement.plan(cast.viewer(by), allSeries.locked(cast.viewer(by), series.slug), new PartForm(working, who, month)));
    }

    /** Amal's texts with a series each on the blog and in a space, and with all that can be said of their ages. */
    private List<Post> aged() {
        cast.person("bruno");
        var room = QuarkusTransaction.requiringNew().call(() -> spaces.found(cast.viewer("amal"), new SpaceForm("Back room", "For tests", "closed"))).slug;
        var all = List.of(write("amal", plain("One", null), true), write("amal", plain("Two", null), true), write("amal", plain("Three", null), true),
                write("amal", plain("Four", null), false), write("amal", plain("Inside", room), true));
        var blog = begin("amal", "On the blog: no", null);
        var inside = begin("amal", "yes", room);
        part("amal", blog, all.get(2));
        plan("amal", blog, "1:30", "bruno", java.time.YearMonth.now().plusMonths(2).toString());
        part("amal", blog, all.get(0));
        plan("amal", blog, "Some day", "", "");
        part("amal", blog, all.get(3));
        part("amal", inside, all.get(4));
        shelves.change("update post set review_by = '2030-02-28' where id in ('%s', '%s')".formatted(all.get(1).id, all.get(3).id));
        shelves.change("update post set confirmed_at = '2026-01-02 03:04:05.678901Z', confirmed_by = (select id from person where username = 'bruno') where id = '%s'".formatted(all.get(1).id));
        shelves.change("update post set outdated_at = now(), outdated_by = created_by, successor_id = '%s' where id = '%s'".formatted(all.get(2).id, all.get(0).id));
        shelves.change("update post set outdated_at = now(), outdated_by = created_by where id = '%s'".formatted(all.get(4).id));
        return all;
    }

    @Test
    void series_and_what_is_said_of_a_posts_age_come_back() throws Exception {
        aged();
        var ages = shelves.ages();
        var series = shelves.series();
        assertThat(ages).hasSize(4);
        assertThat(series).hasSize(2);
        var zip = shelves.pack("amal", shelves.person("amal"), folder);
        var report = bringToEmpty(zip);
        assertThat(Shelves.differences(ages, shelves.ages())).isEmpty();
        assertThat(Shelves.differences(series, shelves.series())).isEmpty();
        assertThat(shelves.people()).containsOnlyKeys("amal", "bruno");
        assertThat(Words.of(report)).filteredOn(line -> line.contains("series.yml")).hasSize(2).allMatch(line -> line.startsWith("NOTICE") && line.endsWith("came along"));
        assertThat(Unpacked.of(Files.readAllBytes(zip)).text("README.md")).doesNotContain("What stays behind");
        var state = shelves.state();
        var again = Sites.bring(imports, zip, false);
        assertThat(shelves.state()).isEqualTo(state);
        assertThat(Words.of(again)).filteredOn(line -> line.contains("is here already")).hasSize(2);
    }

    @Test
    void what_cannot_be_taken_back_is_named_in_the_leaflet_and_in_the_report() throws Exception {
        var mine = write("amal", plain("Mine", null), true);
        var brunos = write("bruno", plain("Bruno's [own]", null), true);
        var series = begin("amal", "Together", null);
        part("amal", series, mine);
        part("bruno", series, brunos);
        shelves.change("update post set outdated_at = now(), outdated_by = created_by, successor_id = '%s' where id = '%s'".formatted(brunos.id, mine.id));
        var before = shelves.ages();
        var zip = shelves.pack("amal", shelves.person("amal"), folder);
        var link = "- [Bruno's \\[own\\]](" + url.of("/posts/" + brunos.id) + "): ";
        assertThat(Unpacked.of(Files.readAllBytes(zip)).text("README.md")).contains("## What stays behind", link + "part of the series “Together”", link + "replaces “Mine”");
        var report = bringToEmpty(zip);
        assertThat(Words.of(report)).filteredOn(line -> line.startsWith("WARNING")).hasSize(2)
                .anyMatch(line -> line.contains("(superseded_by): what replaces it is not here") && line.endsWith("/posts/" + brunos.id))
                .anyMatch(line -> line.contains("series.yml (together): its part “Bruno's [own]” is not here"));
        assertThat(shelves.series().get("together").parts()).isEqualTo(mine.id + "||-|-");
        assertThat(shelves.ages().get(mine.id.toString())).isEqualTo(new Shelves.Aged("", "", before.get(mine.id.toString()).outdated(), ""));
    }

    @Test
    void where_the_rest_is_still_it_finds_its_place_again() throws Exception {
        var mine = write("amal", plain("Mine", null), true);
        var brunos = write("bruno", plain("Brunos", null), true);
        shelves.change("update post set outdated_at = now(), outdated_by = created_by, successor_id = '%s' where id = '%s'".formatted(brunos.id, mine.id));
        var ages = shelves.ages();
        var zip = shelves.pack("amal", shelves.person("amal"), folder);
        for (var table : List.of("byline", "revision")) shelves.change("delete from " + table + " where post_id = '" + mine.id + "'");
        shelves.change("delete from post where id = '" + mine.id + "'");
        Sites.bring(imports, zip, false);
        assertThat(shelves.ages()).isEqualTo(ages);
    }

    private Report bringWith(String path, java.util.function.UnaryOperator<String> change) throws Exception {
        var files = new TreeMap<>(Unpacked.of(Files.readAllBytes(shelves.pack("amal", shelves.person("amal"), folder))).files());
        shelves.empty();
        var site = Files.createDirectory(folder.resolve("site"));
        for (var file : files.entrySet()) {
            Files.createDirectories(site.resolve(file.getKey()).getParent());
            var text = file.getKey().startsWith(path) ? change.apply(new String(file.getValue(), java.nio.charset.StandardCharsets.UTF_8)).getBytes(java.nio.charset.StandardCharsets.UTF_8) : file.getValue();
            Files.write(site.resolve(file.getKey()), text);
        }
        return Sites.bring(imports, site, false);
    }

    @Test
    void what_somebody_has_written_above_a_text_by_hand_breaks_nothing() throws Exception {
        var mine = write("amal", plain("Mine", null), true);
        var circle = "/posts/" + mine.id;
        var report = bringWith("_posts/", text -> text.replaceFirst("\n---\n", "\nreview_by: soon\nstill_valid_at: 2026-13-99\nstill_valid_by: nobody\noutdated_at: '2026-01-01'\nsuperseded_by: " + circle + "\n---\n"));
        assertThat(shelves.ages().get(mine.id.toString())).isEqualTo(new Shelves.Aged("", "", "2026-01-01 00:00:00+00", ""));
        assertThat(Words.of(report)).filteredOn(line -> line.startsWith("WARNING")).extracting(line -> line.replaceFirst(".*\\((.*?)\\).*", "$1"))
                .containsExactlyInAnyOrder("review_by", "still_valid_at", "superseded_by");
    }

    @Test
    void a_series_written_by_hand_breaks_nothing() throws Exception {
        aged();
        var report = bringWith("_data/series.yml", text -> "odd: 5\nnone:\n  title: No mark\nlong:\n  title: " + "x".repeat(200) + "\n  about: y\n  by: amal\n  sharewell: 00000000-0000-7000-8000-000000000001\n"
                + "lost:\n  title: Lost\n  about: y\n  by: nobody\n  parts: 7\n  sharewell: 00000000-0000-7000-8000-000000000002\n"
                + "far:\n  title: Far\n  about: y\n  by: amal\n  parts: [{working: x, month: +999999999-12}]\n  sharewell: 00000000-0000-7000-8000-000000000004\n"
                + "fine:\n  title: Fine\n  about: y\n  by: amal\n  parts: [5, {working: " + "z".repeat(300) + ", month: never}, {post: /posts/x}, {}]\n  sharewell: 00000000-0000-7000-8000-000000000003\n");
        assertThat(shelves.series()).containsOnlyKeys("fine");
        assertThat(Words.of(report)).filteredOn(line -> line.contains("series.yml")).extracting(line -> line.replaceFirst(" .*?\\((.*?)\\).*", " $1"))
                .containsExactlyInAnyOrder("ERROR long", "ERROR by", "ERROR far", "WARNING fine", "NOTICE fine");
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
            if (published) publications.publish(viewer, post);
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
