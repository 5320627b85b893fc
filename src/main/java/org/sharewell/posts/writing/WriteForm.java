package org.sharewell.posts.writing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ws.rs.FormParam;

import org.sharewell.posts.Kind;
import org.sharewell.posts.Post;
import org.sharewell.posts.PostForm;
import org.sharewell.posts.State;
import org.sharewell.posts.Tag;
import org.sharewell.posts.Whole;
import org.sharewell.posts.copies.Copy;
import org.sharewell.posts.copies.Storable;
import org.sharewell.text.Text;
import org.sharewell.web.Ids;

/** The writing page's fields as they were typed. */
public record WriteForm(@FormParam("kind") String kind, @FormParam("title") String title, @FormParam("standfirst") String standfirst,
        @FormParam("markdown") String markdown, @FormParam("place") String place, @FormParam("space") String space,
        @FormParam("tags") String tags, @FormParam("coAuthors") String coAuthors, @FormParam("cover") String cover,
        @FormParam("version") Long version, @FormParam("act") String act, @FormParam("key") String key, @FormParam("tab") String tab,
        @FormParam("slot") String slot, @FormParam("state") String state) {

    static final String PUBLISH = "publish";
    /** Though it names people who cannot read it. */
    static final String PUBLISH_ANYWAY = "publish-anyway";

    /** A post's form as it is stored, on a page like no other: which page changed a post last is known by it. */
    static WriteForm of(Post post, Whole whole) {
        var tags = whole.tags().stream().map(Tag::name).collect(Collectors.joining(", "));
        var space = whole.head().space() == null ? null : whole.head().space().slug();
        return new WriteForm(post.kind, post.title, post.standfirst, post.markdown, post.onBlog ? "blog" : "space", space, tags, "",
                post.cover == null ? "" : post.cover.toString(), post.version, "", Ids.next().toString(), Ids.next().toString(), null, null);
    }

    boolean publishes() {
        return PUBLISH.equals(act) || isAnyway();
    }

    boolean isAnyway() {
        return PUBLISH_ANYWAY.equals(act);
    }

    /** Whether it is to be published from a sheet that says who will see it, and when. */
    boolean leadsToSheet() {
        return "sheet".equals(act);
    }

    /** Whether the page was one of a draft. */
    boolean isOfDraft() {
        return State.DRAFT.key().equals(state) || State.SCHEDULED.key().equals(state);
    }

    String keyOrNull() {
        return key == null || key.isBlank() ? null : key;
    }

    /** Which page this was typed on; none where it cannot be one of ours. */
    String page() {
        return tab == null || tab.length() > 36 ? null : tab;
    }

    /** The key of a page that is new; null where it is none of ours. */
    UUID id() {
        return uuid(key, null);
    }

    /** The slot it is begun for; null where there is none. */
    UUID slotOrNull() {
        return uuid(slot, null);
    }

    /** The day it is begun for, where nobody has a slot yet; null where there is none. */
    LocalDate dayOrNull() {
        try {
            return LocalDate.parse(slot);
        } catch (DateTimeParseException | NullPointerException none) {
            return null;
        }
    }

    /** The same as the domain takes it; an unknown kind is none. */
    PostForm post() {
        return new PostForm(kindOrNull(), title, standfirst, markdown, onBlog(), space, PostForm.split(tags), PostForm.split(coAuthors), image());
    }

    Words words() {
        return new Words(title, standfirst, markdown);
    }

    /** Whether both have the same place, topics and cover: what does not come together line by line. */
    boolean agreesBesideWords(WriteForm other) {
        return onBlog() == other.onBlog() && Text.oneLine(space).equals(Text.oneLine(other.space)) && topics().equals(other.topics())
                && Objects.equals(image(), other.image());
    }

    private List<String> topics() {
        return Tag.of(PostForm.split(tags)).stream().map(Tag::slug).toList();
    }

    WriteForm saying(Words words, long version) {
        return new WriteForm(kind, words.title(), words.standfirst(), words.markdown(), place, space, tags, coAuthors, cover, version, act, key, tab, slot, state);
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
        return cover == null || cover.isBlank() ? null : uuid(cover, new UUID(0, 0));
    }

    private static UUID uuid(String typed, UUID otherwise) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException | NullPointerException none) {
            return otherwise;
        }
    }

    /** All that was typed, to be kept. */
    Map<String, String> fields() {
        var fields = new HashMap<String, String>();
        fields.put("title", Storable.of(title));
        fields.put("standfirst", Storable.of(standfirst));
        fields.put("markdown", Storable.of(markdown));
        fields.put("place", Storable.of(place));
        fields.put("space", Storable.of(space));
        fields.put("tags", Storable.of(tags));
        fields.put("coAuthors", Storable.of(coAuthors));
        fields.put("cover", Storable.of(cover));
        return fields;
    }

    /** The fields that another form does not have, or has otherwise. */
    Map<String, String> beyond(WriteForm other) {
        var fields = fields();
        fields.entrySet().removeAll(other.fields().entrySet());
        return fields;
    }

    /** The same with what was kept. */
    WriteForm with(Copy copy) {
        var all = fields();
        all.putAll(copy.fields());
        return new WriteForm(kind, all.get("title"), all.get("standfirst"), all.get("markdown"), all.get("place"), all.get("space"),
                all.get("tags"), all.get("coAuthors"), all.get("cover"), copy.version(), "", key, tab, slot, state);
    }
}
