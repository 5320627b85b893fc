package org.sharewell.roster;

import java.time.LocalDate;
import java.time.ZonedDateTime;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.Publications;
import org.sharewell.posts.State;

/** Keeps what is scheduled and its day together. */
@ApplicationScoped
class Schedules {
    private final Publications publications;

    Schedules(Publications publications) {
        this.publications = publications;
    }

    /** What is scheduled appears on that day at the same time by the clock of whoever moves it. */
    void move(Viewer viewer, Post post, LocalDate day) {
        if (post.state() != State.SCHEDULED) return;
        var planned = post.scheduledAt.atZone(viewer.zone());
        if (!planned.toLocalDate().equals(day)) publications.schedule(viewer, post, ZonedDateTime.of(day, planned.toLocalTime(), viewer.zone()).toInstant());
    }
}
