package org.sharewell.posts.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.FormParam;

import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** A new order for the parts of a series, of the version it was made for: one part up or down, or the ids of all, between commas. */
public record OrderForm(@FormParam("version") Long version, @FormParam("up") UUID up, @FormParam("down") UUID down, @FormParam("order") String order) {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** The ids that somebody saw, in the order they want; refuses one that names others. */
    List<UUID> of(List<UUID> seen) {
        if (up != null) return moved(seen, up, -1);
        if (down != null) return moved(seen, down, 1);
        var all = order == null ? List.<UUID>of() : Arrays.stream(order.split(",")).filter(id -> id.matches(ID)).map(UUID::fromString).toList();
        if (all.size() != seen.size() || !Set.copyOf(all).equals(Set.copyOf(seen))) throw Refusal.stale(Message.of(SeriesMessages.class, SeriesMessages::changedMeanwhile));
        return all;
    }

    /** At the end it stays where it is. */
    private static List<UUID> moved(List<UUID> seen, UUID part, int by) {
        var from = seen.indexOf(part);
        if (from < 0) throw Refusal.notFound();
        var moved = new ArrayList<>(seen);
        Collections.swap(moved, from, Math.clamp(from + by, 0, seen.size() - 1));
        return moved;
    }

    /** Where the page is to open: at the part that was moved. */
    String anchor() {
        return up != null ? "#part-" + up : down != null ? "#part-" + down : "";
    }
}
