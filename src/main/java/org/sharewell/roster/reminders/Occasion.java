package org.sharewell.roster.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sharewell.mail.Letter;

/** Something a person has planned and may like to be reminded of. */
sealed interface Occasion permits ComingTurn, ComingReview {
    UUID person();

    /** Which of its two mails is right on that day where they live, if one is. */
    Optional<Which> due(LocalDate today);

    /** What the letter exists once for. */
    String reason(Which which);

    String subject(Words words);

    /** Its paragraphs below the greeting. */
    List<String> say(Which which, Words words);

    List<Letter.Link> links(Words words);

    String why(Words words);

    /** The first mail about it, and the last. */
    enum Which { FIRST, LAST }
}
