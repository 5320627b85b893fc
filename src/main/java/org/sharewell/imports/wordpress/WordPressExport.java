package org.sharewell.imports.wordpress;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.sharewell.imports.Source;
import org.sharewell.imports.SourcePerson;
import org.sharewell.imports.SourcePost;
import org.sharewell.imports.files.SiteFiles;
import org.sharewell.imports.markup.Pictures;
import org.sharewell.imports.report.Report;

/** A WordPress export: looked through once as a whole, so that a broken one brings nothing, then read text by text. */
final class WordPressExport implements Source {
    private final Path file;
    private final Survey survey;
    private final Uploads uploads;
    private final SiteName name;
    private final WordPressPeople people;
    private final WordPressPosts posts;

    /** Throws {@link Malformed} when the file cannot be read to its end, or is no export. */
    WordPressExport(Path file, Optional<SiteFiles> attachments, Instant now, Report report) throws IOException {
        this.file = file;
        this.survey = new Survey(new Channel(file, report), now, report);
        this.uploads = new Uploads(attachments);
        this.name = SiteName.of(survey);
        this.people = new WordPressPeople(survey, name.shown(file), survey.file(), report);
        people.all().forEach(_ -> report.count(Report.Tally.PEOPLE));
        this.posts = new WordPressPosts(new Meanings(survey, uploads, name.address()), people, now, report);
    }

    @Override
    public Optional<String> name() {
        return name.lasting().map(n -> "wordpress:" + n);
    }

    @Override
    public List<SourcePerson> people() {
        return people.all();
    }

    @Override
    public Map<String, String> slugs() {
        var slugs = new LinkedHashMap<String, String>();
        survey.writings().values().stream().filter(Survey.Writing::published).forEach(w -> slugs.put(w.key(), w.slug()));
        return slugs;
    }

    @Override
    public int postCount() {
        return survey.writings().size();
    }

    @Override
    public Stream<SourcePost> posts() {
        var seen = new HashSet<String>();
        return Items.of(file).filter(i -> survey.brings(i) && seen.add(i.key()))
                .flatMap(i -> posts.read(i, survey.place(i)).stream());
    }

    @Override
    public Optional<byte[]> image(String path) {
        return Pictures.isPicture(path) ? uploads.read(path) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        uploads.close();
    }
}
