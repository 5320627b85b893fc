package org.sharewell.imports;

import java.time.Instant;

import org.sharewell.imports.report.Place;

/**
 * A comment as the source tells it; it stands after the one it answers.
 *
 * @param key    its lasting name in the source
 * @param parent the key of the comment it answers, or ""
 * @param author who wrote it, perhaps somebody who wrote nothing else
 */
public record SourceComment(String key, String parent, SourcePerson author, Instant at, Body body, Place place) {}
