package org.sharewell.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import io.quarkus.security.Authenticated;

import org.jboss.logging.Logger;

import org.sharewell.events.Outbox;
import org.sharewell.people.People;
import org.sharewell.people.Viewer;
import org.sharewell.spaces.Spaces;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** A person's or a space's writing as a ZIP, for whoever may read it. */
@Path("/")
@Authenticated
class ExportPages {
    private static final Logger LOG = Logger.getLogger(ExportPages.class);
    private static final int BUFFER = 64 << 10;

    private final Packing packing;
    private final People people;
    private final Spaces spaces;
    private final RateLimits limits;
    private final Outbox outbox;
    private final Clock clock;
    private final Viewer viewer;

    ExportPages(Packing packing, People people, Spaces spaces, RateLimits limits, Outbox outbox, Clock clock, Viewer viewer) {
        this.packing = packing;
        this.people = people;
        this.spaces = spaces;
        this.limits = limits;
        this.outbox = outbox;
        this.clock = clock;
        this.viewer = viewer;
    }

    @GET
    @Path("people/{username}/writing.zip")
    @Transactional
    public Response ofPerson(String username) {
        return answer(Order.Whose.of(people.visible(username)));
    }

    @GET
    @Path("spaces/{slug}/writing.zip")
    @Transactional
    public Response ofSpace(String slug) {
        var space = spaces.card(viewer, slug);
        if (!space.isReadable()) throw Refusal.forbidden(Message.of(ExportMessages.class, ExportMessages::membersOnly));
        return answer(Order.Whose.of(space));
    }

    private Response answer(Order.Whose whose) {
        limits.take(Allowance.EXPORTS, viewer.id().toString());
        var order = new Order(Order.Taker.of(viewer), whose, clock.instant());
        outbox.add(order.taken());
        StreamingOutput zip = out -> write(order, out);
        return Response.ok(zip, "application/zip").header("Content-Disposition", "attachment; filename=\"" + order.fileName() + "\"")
                .header("Cache-Control", "no-store").build();
    }

    private void write(Order order, OutputStream out) throws IOException {
        var buffered = new BufferedOutputStream(new Door(out), BUFFER);
        try {
            packing.pack(order, buffered);
        } catch (Door.Left left) {
            LOG.debug("whoever wanted a ZIP has left", left);
        }
    }
}
