package org.sharewell.roster;

import java.time.LocalDate;
import java.time.ZonedDateTime;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.Posts;
import org.sharewell.posts.State;

/** Keeps what is scheduled and its day together. */
@ApplicationScoped
class Schedules {
    private final Posts posts;

    Schedules(Posts posts) {
        this.posts = posts;
    }

    /** What is scheduled appears on that day at the same time by the clock of whoever moves it. */
    void move(Viewer viewer, Post post, LocalDate day) {
        if (post.state() != State.SCHEDULED) return;
        var planned = post.scheduledAt.atZone(viewer.zone());
        if (!planned.toLocalDate().equals(day)) posts.schedule(viewer, post, ZonedDateTime.of(day, planned.toLocalTime(), viewer.zone()).toInstant());
    }
}
