package org.sharewell.media;

import java.util.UUID;

/** What shows pictures has one of these as a bean; a picture may be read if any of them says so. */
public interface ImageAccess {
    /** Whether the person may read something that shows the image. */
    boolean mayRead(UUID person, UUID image);
}
