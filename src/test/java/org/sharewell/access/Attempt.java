package org.sharewell.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sharewell.access.Browser.Answer;
import org.sharewell.access.Browser.Body;

/** One row of the table, aimed at one scene. */
public record Attempt(Matrix.Row row, Story story, Scene scene) {
    /** The words of a row that are not placeholders. */
    private static final Set<String> OPTIONS = Set.of("by", "form", "json", "headers", "file", "content", "note", "apart", "everywhere");

    public boolean isUnsafe() {
        return row.isUnsafe();
    }

    public String path() {
        return fill(row.path());
    }

    public Answer by(Actor actor) {
        var answer = by(actor, row.extras().containsKey("apart") ? story.apart(actor) : story.as(actor));
        if (row.extras().containsKey("everywhere") && actor.username != null) story.again(actor);
        return answer;
    }

    public Answer headersBy(Actor actor) {
        return browser(story.as(actor)).send("HEAD", path(), Body.NONE);
    }

    /** The same by a browser that sends what it wants. */
    Answer by(Actor actor, Browser browser) {
        return browser(browser).send(row.method(), path(), body(actor));
    }

    private Browser browser(Browser browser) {
        return row.extras().get("headers") instanceof List<?> headers ? browser.and(headers.toArray(String[]::new)) : browser;
    }

    Body body(Actor actor) {
        if (row.extras().get("form") instanceof Map<?, ?> form) return Body.form(fill(form, actor));
        if (row.extras().get("json") instanceof Map<?, ?> json) return Body.json(fill(json, actor));
        return row.extras().get("file") instanceof String name ? Body.file(name, content()) : Body.NONE;
    }

    private byte[] content() {
        return row.extras().get("content") instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : Pixels.png();
    }

    Map<String, Object> fill(Map<?, ?> fields, Actor actor) {
        return fields.entrySet().stream().collect(Collectors.toMap(f -> (String) f.getKey(), f -> value(f.getValue(), actor)));
    }

    /** A version is asked for when it is needed: an edit before may have changed it. */
    private Object value(Object said, Actor actor) {
        if (said instanceof List<?> several) return several.stream().map(one -> value(one, actor)).toList();
        return said instanceof String text ? value(text, actor) : said;
    }

    private Object value(String text, Actor actor) {
        return switch (text) {
            case "{version}" -> story.version(scene);
            case "{issue}" -> story.issue(scene);
            case "{edition}" -> story.edition(scene);
            case "{mine}" -> story.mine(actor);
            case "{day}" -> story.day();
            case "{blog}" -> Boolean.valueOf(fill(text));
            default -> fill(text);
        };
    }

    private String fill(String template) {
        var filled = scene.fill(template);
        for (var extra : row.extras().entrySet()) if (!OPTIONS.contains(extra.getKey())) filled = filled.replace("{" + extra.getKey() + "}",
                String.valueOf(extra.getValue()));
        return filled;
    }
}
