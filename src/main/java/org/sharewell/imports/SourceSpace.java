package org.sharewell.imports;

import java.util.List;
import java.util.UUID;

/** A space as another Sharewell told of it, with the keys of those who wrote in it. */
public record SourceSpace(UUID id, String slug, String name, String purpose, String visibility, List<String> authors) {}
