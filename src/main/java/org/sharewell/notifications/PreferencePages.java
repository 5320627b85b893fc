package org.sharewell.notifications;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.MailChoices;
import org.sharewell.people.MailKind;
import org.sharewell.people.Viewer;
import org.sharewell.web.Attempt;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;
import org.sharewell.web.SeeOther;

/** What the viewer wants to be told, how, when, and of what not. */
@Path("/my/notifications")
@Authenticated
class PreferencePages {
    private static final String HERE = "/my/notifications";

    private final Choices choices;
    private final QuietHours quiet;
    private final Mutes mutes;
    private final MailChoices mail;
    private final Viewer viewer;

    PreferencePages(Choices choices, QuietHours quiet, Mutes mutes, MailChoices mail, Viewer viewer) {
        this.choices = choices;
        this.quiet = quiet;
        this.mutes = mutes;
        this.mail = mail;
        this.viewer = viewer;
    }

    @GET
    @Transactional
    public TemplateInstance show(@QueryParam("saved") boolean saved) {
        return page(null, saved, Map.of());
    }

    /** With the quiet hours that were typed, or else those that are kept. */
    private TemplateInstance page(QuietHours.Span typed, boolean saved, Map<String, List<String>> errors) {
        var span = typed == null ? quiet.of(viewer).orElse(new QuietHours.Span("", "")) : typed;
        return new Mine(ChoicesForm.lines(choices.of(viewer.id())), span, mutes.of(viewer), mail.wants(viewer.id(), MailKind.NOTIFICATIONS),
                mail.hasAddress(viewer.id()), saved, errors);
    }

    /** A channel for every kind. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(MultivaluedMap<String, String> fields) {
        return attempt(() -> choices.choose(viewer, ChoicesForm.of(fields).channels()), HERE + "?saved=true", null);
    }

    /** One kind comes more quietly. */
    @POST
    @Path("less")
    @Transactional
    public Response less(@FormParam("kind") String kind) {
        var known = Kind.of(kind).orElseThrow(Refusal::notFound);
        choices.choose(viewer, Map.of(known, choices.of(viewer.id()).get(known).less()));
        return SeeOther.to(HERE + "#" + known.key()).toResponse();
    }

    /** From one time of the day to another, or never. */
    @POST
    @Path("quiet-hours")
    public Response rest(@FormParam("begins") String begins, @FormParam("ends") String ends) {
        return attempt(() -> quiet.keep(viewer, span(begins, ends)), HERE + "?saved=true", new QuietHours.Span(begins, ends));
    }

    @POST
    @Path("mutes/{id}/removal")
    @Transactional
    public Response unmute(UUID id) {
        mutes.remove(viewer, id);
        return SeeOther.to(HERE + "#muted").toResponse();
    }

    private Response attempt(Runnable act, String next, QuietHours.Span typed) {
        return Attempt.to(() -> {
            act.run();
            return next;
        }, refusal -> page(typed, false, refusal.errors().in(viewer.locale())));
    }

    private static QuietHours.Span span(String begins, String ends) {
        if (isBlank(begins) && isBlank(ends)) return null;
        try {
            var from = LocalTime.parse(begins == null ? "" : begins);
            var to = LocalTime.parse(ends == null ? "" : ends);
            if (from.equals(to)) throw Refusal.invalid("begins", Message.of(NotificationMessages.class, NotificationMessages::otherTimes));
            return new QuietHours.Span(from.toString(), to.toString());
        } catch (DateTimeException noTime) {
            throw Refusal.invalid("begins", Message.of(NotificationMessages.class, NotificationMessages::bothTimes));
        }
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }

    @CheckedTemplate(basePath = "notifications", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Mine(List<ChoicesForm.Line> lines, QuietHours.Span span, List<Mutes.Mute> mutes, boolean mailed, boolean addressed, boolean saved, Map<String, List<String>> errors) implements TemplateInstance {}
}
