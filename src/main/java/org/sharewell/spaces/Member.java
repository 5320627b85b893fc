package org.sharewell.spaces;

import java.time.Instant;
import java.util.UUID;

import org.sharewell.web.Face;

/** Somebody in a space's list of people, and since when they are what they are to it. */
record Member(UUID id, String username, String name, UUID picture, String title, String role, Instant since) {
    public int hue() {
        return Face.hue(username);
    }

    public boolean isSteward() {
        return role.equals(Membership.STEWARD);
    }
}
