package org.sharewell.posts.polls;

import java.util.UUID;

import jakarta.persistence.Embeddable;

import org.sharewell.text.OneLine;

/** One of the answers to choose from. */
@Embeddable
public record Option(UUID id, @OneLine(min = 1, max = 120) String label) {}
