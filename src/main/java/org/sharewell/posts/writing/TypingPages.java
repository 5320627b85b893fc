package org.sharewell.posts.writing;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Portrait;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Posts;
import org.sharewell.posts.copies.Copies;
import org.sharewell.web.Refusal;
import org.sharewell.web.SeeOther;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** What the writing page asks for while one types: keep it, tell who else is here, bring two versions together. */
@Path("/")
@Authenticated
class TypingPages {
    private final Posts posts;
    private final Typing typing;
    private final Writing writing;
    private final Presences presences;
    private final Copies copies;
    private final RateLimits limits;
    private final Viewer viewer;

    TypingPages(Posts posts, Typing typing, Writing writing, Presences presences, Copies copies, RateLimits limits, Viewer viewer) {
        this.posts = posts;
        this.typing = typing;
        this.writing = writing;
        this.presences = presences;
        this.copies = copies;
        this.limits = limits;
        this.viewer = viewer;
    }

    /** Keeps the first words of a page, which make a draft. */
    @PUT
    @Path("drafts/{key}/words")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public Typing.Kept begin(UUID key, WriteForm form, BaseForm base) {
        limits.take(Allowance.AUTOSAVES, viewer.username());
        return typing.begin(viewer, key, form, base);
    }

    /** Keeps the words; 412 where somebody else has written meanwhile and both do not come together by themselves. */
    @PUT
    @Path("posts/{id}/words")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public Typing.Kept keep(UUID id, WriteForm form, BaseForm base) {
        limits.take(Allowance.AUTOSAVES, viewer.username());
        try {
            return QuarkusTransaction.requiringNew().call(() -> typing.keep(viewer, id, form, base));
        } catch (Refusal refusal) {
            if (refusal.status() == 412 || refusal.status() == 422) QuarkusTransaction.requiringNew().run(() -> typing.remember(viewer, id, form));
            throw refusal;
        }
    }

    /** What was typed and not sent is not wanted any more; what a draft says stays. */
    @DELETE
    @Path("posts/{id}/words")
    @Transactional
    public void discard(UUID id) {
        copies.forget(viewer.id(), Typing.name(posts.editable(viewer, id).id));
    }

    /** The same as a form without a script sends it. */
    @POST
    @Path("posts/{id}/words/removal")
    @Transactional
    public Response discarded(UUID id) {
        discard(id);
        return SeeOther.to("/posts/" + id + "/edit").toResponse();
    }

    /** Both versions, to choose from; nothing changes. */
    @POST
    @Path("posts/{id}/conflict")
    @Transactional
    public TemplateInstance conflict(UUID id, WriteForm form) {
        return new ConflictPart(Conflict.between(form.words(), posts.editable(viewer, id)));
    }

    /** Goes on with the viewer's version, with the other or with both. */
    @POST
    @Path("posts/{id}/merge")
    public Response merge(UUID id, WriteForm form, BaseForm base) {
        var chosen = QuarkusTransaction.requiringNew().call(() -> writing.merge(viewer, id, form, base.words()));
        try {
            QuarkusTransaction.requiringNew().run(() -> typing.say(viewer, id, chosen.form()));
        } catch (Refusal tooLong) {
            if (tooLong.status() != 422) throw tooLong;
        }
        return SeeOther.to("/posts/" + id + "/edit?clashes=" + chosen.clashes()).toResponse();
    }

    /** The viewer is writing here; answers who else is, and whether they have saved. */
    @POST
    @Path("posts/{id}/presence")
    @Transactional
    public TemplateInstance present(UUID id, @FormParam("version") Long version) {
        var post = posts.editable(viewer, id);
        presences.note(viewer, id);
        return new PresencePart(presences.others(viewer, id), id, version != null && version < post.version);
    }

    /** The viewer's page has gone. */
    @POST
    @Path("posts/{id}/presence/removal")
    @Transactional
    public Response absent(UUID id) {
        presences.end(viewer, posts.editable(viewer, id).id);
        return Response.noContent().build();
    }

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConflictPart(Conflict conflict) implements TemplateInstance {}

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PresencePart(List<Portrait> others, UUID id, boolean newer) implements TemplateInstance {}
}
