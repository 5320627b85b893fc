package org.sharewell.credit;

import java.util.UUID;

import org.sharewell.people.Viewer;

/** What is settled in the moment in which a work gives credit to a source. */
public interface Settlement {
    void credited(Viewer viewer, UUID work, UUID source);
}
