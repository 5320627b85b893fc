package org.sharewell.posts.freshness;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A published post that its authors wanted to look at again by a day. */
public record Due(UUID post, String title, String path, LocalDate reviewBy, List<UUID> authors) {}
