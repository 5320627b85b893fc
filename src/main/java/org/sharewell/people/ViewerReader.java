package org.sharewell.people;

import java.time.ZoneId;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.web.Reader;

/** The signed-in person's own language and time zone. */
@ApplicationScoped
class ViewerReader implements Reader {
    private final Viewer viewer;

    ViewerReader(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public Locale locale() {
        return viewer.locale();
    }

    @Override
    public ZoneId zone() {
        return viewer.zone();
    }
}
