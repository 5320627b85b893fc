package org.sharewell.notifications;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.mail.Letter;
import org.sharewell.people.MailChoices;
import org.sharewell.people.MailKind;
import org.sharewell.people.Viewer;

/** What the viewer's next digest says, if they read nothing before. */
@Path("/my/notifications/digest")
@Authenticated
class DigestPages {
    private static final Set<Channel> IN_DIGESTS = Set.of(Channel.DAILY, Channel.WEEKLY);

    private final Unsent unsent;
    private final Choices choices;
    private final MailChoices mail;
    private final Viewer viewer;
    private final Clock clock;

    DigestPages(Unsent unsent, Choices choices, MailChoices mail, Viewer viewer, Clock clock) {
        this.unsent = unsent;
        this.choices = choices;
        this.mail = mail;
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance show() {
        var items = items();
        return new Digest(items.isEmpty() ? null : new Edition(items, viewer.locale()).ofDay(viewer.name(), null), mail.wants(viewer.id(), MailKind.NOTIFICATIONS));
    }

    private List<Unsent.Item> items() {
        var channels = choices.of(viewer.id());
        return unsent.of(viewer.id(), clock.instant()).stream().filter(item -> IN_DIGESTS.contains(channels.get(item.isOf()))).toList();
    }

    @CheckedTemplate(basePath = "notifications", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Digest(Letter.Wording letter, boolean mailed) implements TemplateInstance {}
}
