package org.sharewell.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

/** What the viewer's next digests say, if they read nothing before: the one of the next morning, and that of Monday. */
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
        return new Digest(due(Morning.next(clock.instant(), viewer.zone())), mail.wants(viewer.id(), MailKind.NOTIFICATIONS), mail.hasAddress(viewer.id()));
    }

    private List<Due> due(Morning next) {
        var channels = choices.of(viewer.id());
        var brought = unsent.of(viewer.id(), clock.instant()).stream().filter(item -> IN_DIGESTS.contains(channels.get(item.isOf())))
                .collect(Collectors.partitioningBy(item -> next.brings(channels.get(item.isOf()))));
        return Stream.of(due(next, brought.get(true)), due(next.monday(viewer.zone()), brought.get(false))).flatMap(Optional::stream).toList();
    }

    private Optional<Due> due(Morning morning, List<Unsent.Item> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(new Due(morning.at(), new Edition(items, viewer.locale()).ofDay(viewer.name(), null)));
    }

    /** A letter, and when it goes out. */
    record Due(Instant at, Letter.Wording letter) {}

    @CheckedTemplate(basePath = "notifications", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Digest(List<Due> due, boolean mailed, boolean addressed) implements TemplateInstance {}
}
