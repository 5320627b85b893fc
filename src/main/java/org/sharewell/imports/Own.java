package org.sharewell.imports;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a post says of itself that only another Sharewell writes down: which one it is, where it stood and whether it holds; the space by its address, or "". */
public record Own(UUID id, String kind, boolean blog, String space, Optional<Instant> editedAt, SourceAge age) {}
