package org.sharewell.people;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The link that ends mails of a kind: looking at it does nothing, as mail scanners look; a POST is what a mail program's own button sends (RFC 8058). */
@Path("/")
@PermitAll
class UnsubscribePages {
    private final MailChoices choices;

    UnsubscribePages(MailChoices choices) {
        this.choices = choices;
    }

    @GET
    @Path("unsubscribe/{token}")
    @Transactional
    public TemplateInstance look(String token) {
        return new Unsubscribe("/unsubscribe/" + token, choices.look(token), false);
    }

    /** Answered at once: mail programs follow no redirect here. */
    @POST
    @Path("unsubscribe/{token}")
    @Transactional
    public TemplateInstance stop(String token) {
        choices.stop(token);
        return new Unsubscribe("/unsubscribe/" + token, choices.look(token), true);
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Unsubscribe(String action, MailKind kind, boolean done) implements TemplateInstance {}
}
