package org.sharewell.people;

import java.util.Locale;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.web.Languages;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;
import org.sharewell.web.SeeOther;

/** How somebody wants to use the service. */
@Path("/my/settings")
@Authenticated
class SettingsPages {
    private final People people;
    private final MailChoices choices;
    private final Viewer viewer;

    SettingsPages(People people, MailChoices choices, Viewer viewer) {
        this.people = people;
        this.choices = choices;
        this.viewer = viewer;
    }

    @GET
    @Transactional
    public TemplateInstance settings() {
        var locale = people.named(viewer.username()).locale;
        return new Settings(locale == null ? "" : locale, choices.hasAddress(viewer.id()), choices.wants(viewer.id(), MailKind.REMINDERS),
                choices.wants(viewer.id(), MailKind.NOTIFICATIONS));
    }

    /** A language, or that of the browser. */
    @POST
    @Transactional
    public Response speak(@FormParam("language") String language) {
        people.named(viewer.username()).speak(known(language));
        return SeeOther.<Void>to("/my/settings").toResponse();
    }

    /** Which mail they want: what is not ticked, they do not. */
    @POST
    @Path("mail")
    @Transactional
    public Response choose(@FormParam("reminders") String reminders, @FormParam("notifications") String notifications) {
        choices.choose(viewer.id(), MailKind.REMINDERS, reminders != null);
        choices.choose(viewer.id(), MailKind.NOTIFICATIONS, notifications != null);
        return SeeOther.<Void>to("/my/settings#mail").toResponse();
    }

    private static String known(String language) {
        if (language == null || language.isEmpty()) return null;
        return Languages.ALL.stream().map(Locale::getLanguage).filter(language::equals).findFirst()
                .orElseThrow(() -> Refusal.invalid("language", Message.of(PeopleMessages.class, PeopleMessages::unknownLanguage)));
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Settings(String language, boolean addressed, boolean reminders, boolean notifications) implements TemplateInstance {}
}
