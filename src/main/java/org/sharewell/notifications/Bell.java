package org.sharewell.notifications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;

import org.sharewell.people.Viewer;

/** How much is unread, for the header of every page. */
@Named("bell")
@RequestScoped
public class Bell {
    private final Notifications notifications;
    private final Viewer viewer;
    private Long count;

    Bell(Notifications notifications, Viewer viewer) {
        this.notifications = notifications;
        this.viewer = viewer;
    }

    /** Counted once a request. */
    @Transactional
    public long count() {
        if (count == null) count = viewer.signedIn() ? notifications.unread(viewer) : 0;
        return count;
    }

    /** Something was read meanwhile, and this is left. */
    void show(long left) {
        count = left;
    }
}
