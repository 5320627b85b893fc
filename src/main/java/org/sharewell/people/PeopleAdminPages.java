package org.sharewell.people;

import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.sharewell.web.Cursor;
import org.sharewell.web.Limit;
import org.sharewell.web.Message;
import org.sharewell.web.PublicUrl;
import org.sharewell.web.Refusal;
import org.sharewell.web.SeeOther;
import org.sharewell.web.Slice;

/** Accounts, as administrators care for them. */
@Path("/admin/people")
@RolesAllowed(Role.Name.ADMINISTRATOR)
class PeopleAdminPages {
    private static final Limit PAGE = new Limit(50);

    private final Colleagues colleagues;
    private final People people;
    private final Accounts accounts;
    private final SignInLinks links;
    private final PublicUrl url;
    private final Viewer viewer;

    PeopleAdminPages(Colleagues colleagues, People people, Accounts accounts, SignInLinks links, PublicUrl url, Viewer viewer) {
        this.colleagues = colleagues;
        this.people = people;
        this.accounts = accounts;
        this.links = links;
        this.url = url;
        this.viewer = viewer;
    }

    @GET
    @Transactional
    public TemplateInstance all(@BeanParam PeopleForm wanted, @QueryParam("after") Cursor after) {
        return page(wanted, after, AccountForm.EMPTY, Wrong.NOTHING);
    }

    private TemplateInstance page(PeopleForm wanted, Cursor after, AccountForm form, Wrong wrong) {
        return new AdminAll(wanted, colleagues.listAll(wanted, after, PAGE), form, wrong);
    }

    @POST
    public Response create(AccountForm form) {
        try {
            return to(QuarkusTransaction.requiringNew().call(() -> accounts.create(form, viewer.id())));
        } catch (Refusal refusal) {
            if (refusal.status() != 422) throw refusal;
            var wrong = Wrong.of(refusal, viewer.locale());
            return again(refusal, QuarkusTransaction.requiringNew().call(() -> page(new PeopleForm("", "", "", "", ""), null, form, wrong)));
        }
    }

    @GET
    @Path("{username}")
    @Transactional
    public TemplateInstance one(String username) {
        return one(people.visible(username), Wrong.NOTHING);
    }

    private TemplateInstance one(Person person, Wrong wrong) {
        var account = new Account(new Portrait(person.username, person.name, person.picture), person.email, person.isActive(), people.roles(person));
        return new AdminOne(account, List.of(Role.values()), wrong);
    }

    @POST
    @Path("{username}/roles")
    @Transactional
    public Response appoint(String username, @FormParam("role") List<String> roles) {
        var person = people.visible(username);
        accounts.appoint(person, Accounts.roles(roles), viewer.id());
        return to(person);
    }

    /** The username must be typed once more. */
    @POST
    @Path("{username}/deactivation")
    @Transactional
    public Response deactivate(String username, @FormParam("confirm") String confirm) {
        var person = people.visible(username);
        if (!person.username.equals(confirm)) return unconfirmed(person);
        accounts.deactivate(person, viewer.id());
        return to(person);
    }

    private Response unconfirmed(Person person) {
        var refusal = Refusal.invalid("confirm", Message.of(PeopleMessages.class, PeopleMessages::notConfirmed));
        return again(refusal, one(person, Wrong.of(refusal, viewer.locale())));
    }

    @POST
    @Path("{username}/reactivation")
    @Transactional
    public Response reactivate(String username) {
        var person = people.visible(username);
        accounts.reactivate(person, viewer.id());
        return to(person);
    }

    /** A sign-in link, shown this once: that is why no other page follows. */
    @POST
    @Path("{username}/link")
    @Transactional
    public TemplateInstance link(String username) {
        var person = people.named(username);
        return new NewLink(person.name, person.username, url.of(links.pathFor(person, viewer.id())));
    }

    private static Response to(Person person) {
        return SeeOther.<Void>to("/admin/people/" + person.username).toResponse();
    }

    private static Response again(Refusal refusal, TemplateInstance page) {
        return Response.status(refusal.status()).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AdminAll(PeopleForm wanted, Slice<Colleague> people, AccountForm form, Wrong wrong) implements TemplateInstance {}

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AdminOne(Account account, List<Role> roles, Wrong wrong) implements TemplateInstance {}

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewLink(String name, String username, String link) implements TemplateInstance {}

    /** An account as its administrators see it. */
    public record Account(Portrait portrait, String email, boolean active, Set<Role> roles) {
        public boolean is(Role role) {
            return roles.contains(role);
        }
    }
}
