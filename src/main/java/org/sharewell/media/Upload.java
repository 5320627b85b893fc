package org.sharewell.media;

import java.io.InputStream;

/** A file as it arrives; the name and the type are only what the sender says they are. */
public record Upload(InputStream content, String name, String type) {}
