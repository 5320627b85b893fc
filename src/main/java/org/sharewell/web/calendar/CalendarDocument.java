package org.sharewell.web.calendar;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import jakarta.inject.Singleton;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.sharewell.web.PublicUrl;

/** Writes calendars (RFC 5545): the same entries give the same bytes. */
@Singleton
public class CalendarDocument {
    private static final Duration REFRESH = Duration.ofHours(1);

    private final PublicUrl url;
    private final String domain;

    CalendarDocument(PublicUrl url) {
        this.url = url;
        this.domain = URI.create(url.origin()).getHost();
    }

    public String of(String name, List<Happening> happenings) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Sharewell//Sharewell//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        happenings.forEach(happening -> calendar.add(event(happening)));
        return Folding.of(calendar.toString());
    }

    private VEvent event(Happening happening) {
        var event = new VEvent(false);
        event.add(new Uid(happening.uid() + "@" + domain));
        event.add(new DtStamp(happening.revision().at()));
        event.add(new LastModified(happening.revision().at()));
        event.add(new Sequence(happening.revision().sequence()));
        event.add(new DtStart<>(happening.start()));
        event.add(new Summary(line(happening.summary())));
        event.add(new Url(URI.create(url.of(happening.path()))));
        if (happening.meeting() == null) event.add(ImmutableTransp.TRANSPARENT);
        else meet(event, happening.meeting());
        return event;
    }

    private static void meet(VEvent event, Happening.Meeting meeting) {
        event.add(new DtEnd<>(meeting.end()));
        event.add(new Location(line(meeting.place())));
        event.add(meeting.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(meeting.cancelled() ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
    }

    /** Without what a calendar has no way to say. */
    private static String line(String words) {
        return words.replaceAll("\\p{Cc}+", " ");
    }
}
