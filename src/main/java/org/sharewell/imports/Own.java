package org.sharewell.imports;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a post says of itself that only another Sharewell writes down: which one it is, and where it stood; the space by its address, or "". */
public record Own(UUID id, String kind, boolean blog, String space, Optional<Instant> editedAt) {}
