package org.sharewell.spaces;

import java.util.UUID;

import org.sharewell.web.Face;

/** A space as a viewer sees it in a list or on its own page; role is null, asked, invited, member or steward. */
public record Card(UUID id, String slug, String name, String purpose, String visibility, String role, long members, long version,
        boolean readerRequired) {
    public boolean isMember() {
        return "member".equals(role) || isSteward();
    }

    public boolean isSteward() {
        return "steward".equals(role);
    }

    public boolean isInvited() {
        return "invited".equals(role);
    }

    public boolean isAsking() {
        return "asked".equals(role);
    }

    public boolean isOpen() {
        return visibility.equals("open");
    }

    /** Whether the viewer may read what is in it, and who belongs to it. */
    public boolean isReadable() {
        return isMember() || isOpen();
    }

    public String initials() {
        return Face.initials(name);
    }

    public int hue() {
        return Face.hue(slug);
    }

    public String path() {
        return "/spaces/" + slug;
    }
}
