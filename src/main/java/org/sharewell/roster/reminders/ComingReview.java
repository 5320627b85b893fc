package org.sharewell.roster.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sharewell.mail.Letter;
import org.sharewell.posts.freshness.Due;

/** A post that one of its authors is to look at again: shortly before the day, and a week after it. */
record ComingReview(Due review, UUID person) implements Occasion {
    private static final int BEFORE = 3;
    private static final int AFTER = 7;
    /** Who has not looked at it in three weeks does not want to be asked. */
    static final int LONGEST = 21;

    @Override
    public Optional<Which> due(LocalDate today) {
        var day = review.reviewBy();
        if (today.isBefore(day.minusDays(BEFORE)) || !today.isBefore(day.plusDays(LONGEST))) return Optional.empty();
        return Optional.of(today.isBefore(day.plusDays(AFTER)) ? Which.FIRST : Which.LAST);
    }

    /** A new date is a new promise. */
    @Override
    public String reason(Which which) {
        return "review " + review.post() + " " + review.reviewBy() + " " + which;
    }

    @Override
    public String subject(Words words) {
        return words.say(m -> m.reviewSubject(review.title()));
    }

    @Override
    public List<String> say(Which which, Words words) {
        var day = words.day(review.reviewBy());
        return List.of(words.say(m -> which == Which.FIRST ? m.reviewFirst(review.title(), day) : m.reviewLast(review.title(), day)),
                words.say(RemindersMessages::reviewNext));
    }

    @Override
    public List<Letter.Link> links(Words words) {
        return List.of(new Letter.Link(words.say(RemindersMessages::reviewOpen), review.path()));
    }

    @Override
    public String why(Words words) {
        return words.say(RemindersMessages::reviewWhy);
    }
}
