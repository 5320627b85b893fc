package org.sharewell.posts.writing;

import java.util.Arrays;
import java.util.UUID;

import jakarta.ws.rs.FormParam;
import org.sharewell.posts.Kind;
import org.sharewell.posts.PostForm;

/** The writing page's fields as they were typed. */
public record WriteForm(@FormParam("kind") String kind, @FormParam("title") String title, @FormParam("standfirst") String standfirst,
        @FormParam("markdown") String markdown, @FormParam("place") String place, @FormParam("space") String space,
        @FormParam("tags") String tags, @FormParam("coAuthors") String coAuthors, @FormParam("cover") String cover,
        @FormParam("version") Long version, @FormParam("act") String act, @FormParam("key") String key) {

    static final String PUBLISH = "publish";

    boolean publishes() {
        return PUBLISH.equals(act);
    }

    String keyOrNull() {
        return key == null || key.isBlank() ? null : key;
    }

    /** The same as the domain takes it; an unknown kind is none. */
    PostForm post() {
        return new PostForm(kindOrNull(), title, standfirst, markdown, onBlog(), space, PostForm.split(tags), PostForm.split(coAuthors), image());
    }

    Kind kindOrNull() {
        return Arrays.stream(Kind.values()).filter(k -> k.key().equals(kind)).findFirst().orElse(null);
    }

    public boolean onBlog() {
        return kindOrNull() == Kind.ARTICLE && !"space".equals(place);
    }

    public boolean is(String kind) {
        return kind.equals(this.kind);
    }

    public boolean isInSpaceOnly() {
        return !onBlog();
    }

    private UUID image() {
        try {
            return cover == null || cover.isBlank() ? null : UUID.fromString(cover);
        } catch (IllegalArgumentException forged) {
            return new UUID(0, 0);
        }
    }
}
