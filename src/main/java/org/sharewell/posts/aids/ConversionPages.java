package org.sharewell.posts.aids;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.text.conversion.Conversions;
import org.sharewell.text.conversion.Converted;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** Makes Markdown of what somebody pastes. */
@Path("/")
@Authenticated
class ConversionPages {
    private final Conversions conversions;
    private final RateLimits limits;
    private final Viewer viewer;

    ConversionPages(Conversions conversions, RateLimits limits, Viewer viewer) {
        this.conversions = conversions;
        this.limits = limits;
        this.viewer = viewer;
    }

    /** What was on the clipboard. */
    record Pasted(String html) {}

    /** What comes into the text, and a sentence on what could not come along; empty where all could. */
    record Conversion(String markdown, String left) {}

    @POST
    @Path("conversions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Conversion convert(Pasted pasted) {
        limits.take(Allowance.CONVERSIONS, viewer.username());
        var html = pasted == null || pasted.html() == null ? "" : pasted.html();
        if (html.length() > Conversions.LONGEST) throw Refusal.tooLarge(Message.of(AidMessages.class, m -> m.tooLong(Conversions.LONGEST)));
        var converted = conversions.convert(html);
        return new Conversion(converted.markdown(), left(converted));
    }

    private String left(Converted converted) {
        return Stream.of(said(converted.pictures(), AidMessages::pictures), said(converted.links(), AidMessages::links), said(converted.embedded(), AidMessages::embedded))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }

    private String said(int count, Words words) {
        return count == 0 ? "" : Message.of(AidMessages.class, m -> words.say(m, count)).in(viewer.locale());
    }

    private interface Words {
        String say(AidMessages messages, int count);
    }
}
