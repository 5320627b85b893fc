package org.sharewell.people;

import java.util.UUID;

import org.sharewell.web.Face;

/** How somebody is shown wherever they are named: by their picture, or by initials on a hue of their own. */
public record Portrait(String username, String name, UUID picture) {
    public int hue() {
        return Face.hue(username);
    }
}
