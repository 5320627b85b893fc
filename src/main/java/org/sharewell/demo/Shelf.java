package org.sharewell.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.quarkus.runtime.util.ClassPathUtils;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Where the demo company's files stand, in a folder or in a jar. */
@Singleton
class Shelf {
    private final ObjectMapper json;

    Shelf(ObjectMapper json) {
        this.json = json.copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    }

    List<Told.Someone> people() {
        return open(root -> list(read(root.resolve("people.yaml")), Told.Someone.class));
    }

    List<Told.Room> spaces() {
        return open(root -> list(read(root.resolve("spaces.yaml")), Told.Room.class));
    }

    List<Told.Chapters> series() {
        return open(root -> list(read(root.resolve("series.yaml")), Told.Chapters.class));
    }

    List<Told.Age> freshness() {
        return open(root -> list(read(root.resolve("freshness.yaml")), Told.Age.class));
    }

    List<Told.Date> gatherings() {
        return open(root -> list(read(root.resolve("gatherings.yaml")), Told.Date.class));
    }

    List<Told.Inquiry> polls() {
        return open(root -> list(read(root.resolve("polls.yaml")), Told.Inquiry.class));
    }

    List<Told.Marked> marks() {
        return open(root -> list(read(root.resolve("marks.yaml")), Told.Marked.class));
    }

    List<Told.Source> credits() {
        return open(root -> list(read(root.resolve("credits.yaml")), Told.Source.class));
    }

    List<Told.Gratitude> thanks() {
        return open(root -> list(read(root.resolve("thanks.yaml")), Told.Gratitude.class));
    }

    List<Told.Use> uses() {
        return open(root -> list(read(root.resolve("uses.yaml")), Told.Use.class));
    }

    /** The texts of a folder by file name. */
    List<Told.Text> texts(String folder) {
        return open(root -> files(root.resolve(folder)).stream().map(this::text).toList());
    }

    private static <T> T open(Function<Path, T> reading) {
        try {
            // A file is found in every kind of class path; a folder is not.
            var found = Thread.currentThread().getContextClassLoader().getResource("demo/people.yaml");
            return ClassPathUtils.processAsPath(found, people -> reading.apply(people.getParent()));
        } catch (UncheckedIOException e) {
            throw new IllegalStateException("the demo company's files cannot be read", e);
        }
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Told.Text text(Path file) {
        var parts = read(file).split("(?m)^---\\R", 3);
        var front = json.convertValue(yaml(parts[1]), Told.Front.class);
        return new Told.Text(file.getFileName().toString().replace(".md", ""), front, parts[2].strip());
    }

    private <T> List<T> list(String yaml, Class<T> as) {
        return json.convertValue(yaml(yaml), json.getTypeFactory().constructCollectionType(List.class, as));
    }

    private static Object yaml(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
