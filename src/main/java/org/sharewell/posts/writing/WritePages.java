package org.sharewell.posts.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Asides;
import org.sharewell.posts.Posts;
import org.sharewell.posts.Promises;
import org.sharewell.text.Markdown;
import org.sharewell.text.SafeHtml;
import org.sharewell.text.Text;
import org.sharewell.web.Answer;
import org.sharewell.web.Attempt;
import org.sharewell.web.Errors;
import org.sharewell.web.Idempotency;
import org.sharewell.web.Refusal;
import org.sharewell.web.SeeOther;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** The place to write: new posts, drafts, and changes to what is published. */
@Path("/")
@Authenticated
class WritePages {
    private final Posts posts;
    private final Writing writing;
    private final Promises promises;
    private final Asides asides;
    private final Markdown markdown;
    private final Idempotency idempotency;
    private final RateLimits limits;
    private final Viewer viewer;

    WritePages(Posts posts, Writing writing, Promises promises, Asides asides, Markdown markdown, Idempotency idempotency, RateLimits limits, Viewer viewer) {
        this.posts = posts;
        this.writing = writing;
        this.promises = promises;
        this.asides = asides;
        this.markdown = markdown;
        this.idempotency = idempotency;
        this.limits = limits;
        this.viewer = viewer;
    }

    /** A page for a new post; for a day of the calendar's the draft that was begun for it, if there is one. */
    @GET
    @Path("write")
    @Transactional
    public Response write(@QueryParam("kind") String kind, @QueryParam("space") String space, @QueryParam("title") String title,
            @QueryParam("tags") String tags, @QueryParam("slot") String slot) {
        var turn = Turn.of(slot);
        var promise = turn == null ? Optional.<Promises.Promise>empty() : turn.promise(promises, viewer);
        var begun = promise.map(Promises.Promise::draft);
        if (begun.isPresent()) return SeeOther.to("/posts/" + begun.get() + "/edit").toResponse();
        var asked = new Writing.Asked(kind, space, Text.oneLine(title), Text.oneLine(tags), promise.isEmpty() ? null : slot);
        return Response.ok(new Write(writing.blank(asked), null, turn == null ? null : turn.on(promise.map(Promises.Promise::day).orElse(null)))).build();
    }

    /** After two versions have come together, with how often both changed the same lines. */
    @GET
    @Path("posts/{id}/edit")
    @Transactional
    public TemplateInstance edit(UUID id, @QueryParam("clashes") Integer clashes) {
        var sheet = writing.of(viewer, posts.editable(viewer, id));
        return clashes == null ? new Write(sheet, null, null) : new Write(sheet.restored(null), Math.clamp(clashes, 0, 999), null);
    }

    /** Also where one comes to who has just said that they cannot read somebody's. */
    @GET
    @Path("drafts")
    @Transactional
    public TemplateInstance drafts(@QueryParam("passed") boolean passed) {
        return new Drafts(asides.allDrafts(viewer), passed);
    }

    /** A new post: kept as a draft, or published at once. */
    @POST
    @Path("drafts")
    public Response create(WriteForm form, BaseForm base) {
        return save(null, form, base);
    }

    /** What a post says now. */
    @POST
    @Path("posts/{id}/revisions")
    public Response revise(UUID id, WriteForm form, BaseForm base) {
        return save(id, form, base);
    }

    private Response save(UUID id, WriteForm form, BaseForm base) {
        limits.take(Allowance.POSTS, viewer.username());
        return Attempt.to(() -> once(id, form, base), refusal -> new Write(writing.again(viewer, id, form, base.words(), refusal), null, null));
    }

    /** A form sent twice makes one post. */
    private String once(UUID id, WriteForm form, BaseForm base) {
        return idempotency.once(viewer.id(), form.keyOrNull(), form, () -> Answer.seeOther(writing.save(viewer, id, form, base))).location();
    }

    /** The words as they will be read. */
    @POST
    @Path("preview")
    public TemplateInstance preview(@FormParam("markdown") String source) {
        try {
            return new Preview(markdown.render(Text.multiline(source)).html(), List.of());
        } catch (Refusal refusal) {
            if (refusal.status() != 422) throw refusal;
            return new Preview(null, errors(refusal.errors()));
        }
    }

    private List<String> errors(Errors errors) {
        return errors.in(viewer.locale()).values().stream().flatMap(List::stream).toList();
    }

    /** The clashes are those of two versions that have just come together; null where none have. The turn is null where no day was asked for. */
    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Write(Sheet sheet, Integer clashes, Turn turn) implements TemplateInstance {}

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Drafts(List<Asides.DraftLine> drafts, boolean passed) implements TemplateInstance {}

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Preview(SafeHtml html, List<String> errors) implements TemplateInstance {}
}
