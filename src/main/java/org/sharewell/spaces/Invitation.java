package org.sharewell.spaces;

import java.time.Instant;

import org.sharewell.web.Face;

/** A space the viewer is invited to, by whom and since when. */
record Invitation(String slug, String name, String purpose, String visibility, String inviter, String inviterName, Instant since) {
    public String initials() {
        return Face.initials(name);
    }

    public int hue() {
        return Face.hue(slug);
    }
}
