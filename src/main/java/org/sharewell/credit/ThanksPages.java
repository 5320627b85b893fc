package org.sharewell.credit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

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

import org.sharewell.people.People;
import org.sharewell.people.Viewer;
import org.sharewell.web.Answer;
import org.sharewell.web.Attempt;
import org.sharewell.web.Cursor;
import org.sharewell.web.Idempotency;
import org.sharewell.web.Ids;
import org.sharewell.web.Limit;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;
import org.sharewell.web.SeeOther;
import org.sharewell.web.Slice;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** Thanking somebody for a post or a comment, and the thanks that were given. */
@Path("/")
@Authenticated
class ThanksPages {
    private static final Limit PAGE = new Limit(20);

    private final Items items;
    private final Thanks thanks;
    private final Allotment allotment;
    private final People people;
    private final Idempotency idempotency;
    private final RateLimits limits;
    private final Viewer viewer;

    ThanksPages(Items items, Thanks thanks, Allotment allotment, People people, Idempotency idempotency, RateLimits limits, Viewer viewer) {
        this.items = items;
        this.thanks = thanks;
        this.allotment = allotment;
        this.people = people;
        this.idempotency = idempotency;
        this.limits = limits;
        this.viewer = viewer;
    }

    @GET
    @Path("posts/{id}/thanks")
    @Transactional
    public TemplateInstance under(UUID id, @QueryParam("after") Cursor after) {
        var item = items.post(viewer, id);
        return new Given(item.title(), item.path(), item.thanks(), thanks.under(viewer, id, after, PAGE), viewer.id());
    }

    @GET
    @Path("people/{username}/thanks")
    @Transactional
    public TemplateInstance received(String username, @QueryParam("after") Cursor after) {
        var person = people.known(username).orElseThrow(Refusal::notFound);
        var profile = "/people/" + person.username;
        return new Given(person.name, profile, profile + "/thanks", thanks.received(viewer, person.id, after, PAGE), viewer.id());
    }

    @GET
    @Path("posts/{id}/thanks/new")
    @Transactional
    public TemplateInstance forPost(UUID id) {
        return blank(items.post(viewer, id));
    }

    @GET
    @Path("comments/{id}/thanks/new")
    @Transactional
    public TemplateInstance forComment(UUID id) {
        return blank(items.comment(viewer, id));
    }

    @POST
    @Path("posts/{id}/thanks")
    public Response thankForPost(UUID id, ThanksForm form, @FormParam("key") String key) {
        return give(() -> items.post(viewer, id), form, key);
    }

    @POST
    @Path("comments/{id}/thanks")
    public Response thankForComment(UUID id, ThanksForm form, @FormParam("key") String key) {
        return give(() -> items.comment(viewer, id), form, key);
    }

    @POST
    @Path("thanks/{id}/withdrawal")
    @Transactional
    public Response withdraw(UUID id) {
        return SeeOther.to(acts(thanks.withdraw(viewer, id))).toResponse();
    }

    private TemplateInstance blank(Item item) {
        if (!item.published()) throw Refusal.conflict(Message.of(CreditMessages.class, CreditMessages::notPublished));
        return sheet(item, new ThanksForm(item.others(viewer.username()), "", null), Map.of());
    }

    private Response give(Supplier<Item> of, ThanksForm form, String key) {
        limits.take(Allowance.REACTIONS, viewer.username());
        return Attempt.to(() -> {
            var item = of.get();
            return idempotency.once(viewer.id(), key == null || key.isBlank() ? null : key, List.of(item.thanks(), form),
                    () -> Answer.seeOther(acts(thanks.give(viewer, item, form)))).location();
        }, refusal -> sheet(of.get(), form, refusal.status() == 422 ? refusal.errors().in(viewer.locale())
                : Map.of("reason", List.of(refusal.why().in(viewer.locale())))));
    }

    private Sheet sheet(Item item, ThanksForm form, Map<String, List<String>> errors) {
        return new Sheet(item, form, errors, Ids.next().toString(), allotment.left(viewer), allotment.week());
    }

    /** Where what was thanked for is, and one can thank for it. */
    private static String acts(Thank thank) {
        return thank.comment() == null ? thank.path() + "#acts-" + thank.post() : thank.path();
    }

    @CheckedTemplate(basePath = "credit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Given(String title, String back, String path, Slice<Thank> thanks, UUID self) implements TemplateInstance {}

    @CheckedTemplate(basePath = "credit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Sheet(Item item, ThanksForm form, Map<String, List<String>> errors, String key, long left, int week) implements TemplateInstance {}
}
