package org.sharewell.spaces;

import java.util.UUID;

import org.sharewell.web.Face;

/** A space as a viewer sees it in a list or on its own page; role is null, asked, invited, member or steward. */
public record Card(UUID id, String slug, String name, String purpose, String visibility, String role, long members) {
    public boolean isMember() {
        return "member".equals(role) || isSteward();
    }

    public boolean isSteward() {
        return "steward".equals(role);
    }

    /** Whether the viewer may read what is in it. */
    public boolean isReadable() {
        return isMember() || visibility.equals("open");
    }

    public String initials() {
        return Face.initials(name);
    }

    public int hue() {
        return Face.hue(slug);
    }
}
