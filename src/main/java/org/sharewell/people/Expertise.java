package org.sharewell.people;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A topic somebody can be asked about, as they declared it. */
@Embeddable
record Expertise(String topic, String slug, @Column(name = "declared_at") Instant declaredAt) {}
