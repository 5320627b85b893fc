package org.sharewell.media;

import java.io.InputStream;

/**
 * A file as it arrives. The name and the type are what the sender says they are, and are held to it: a PNG called .jpg is
 * refused. An import, whose files may be misnamed, leaves the extension away and the type null.
 */
public record Upload(InputStream content, String name, String type) {}
