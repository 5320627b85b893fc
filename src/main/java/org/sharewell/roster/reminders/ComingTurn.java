package org.sharewell.roster.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sharewell.mail.Letter;
import org.sharewell.roster.Turn;

/** A day on the blog with no draft for it: three working days before, and on the last one. */
record ComingTurn(Turn turn) implements Occasion {
    private static final int EARLY = 3;

    @Override
    public UUID person() {
        return turn.person();
    }

    @Override
    public Optional<Which> due(LocalDate today) {
        if (turn.hasDraft() || !today.isBefore(turn.day())) return Optional.empty();
        if (!today.isBefore(WorkingDays.before(turn.day(), 1))) return Optional.of(Which.LAST);
        return today.isBefore(WorkingDays.before(turn.day(), EARLY)) ? Optional.empty() : Optional.of(Which.FIRST);
    }

    /** Of the slot, on whatever day: who moves it is not reminded anew. */
    @Override
    public String reason(Which which) {
        return "slot " + turn.slot() + " " + which;
    }

    @Override
    public String subject(Words words) {
        return words.say(m -> m.turnSubject(words.day(turn.day())));
    }

    @Override
    public List<String> say(Which which, Words words) {
        var day = words.day(turn.day());
        return List.of(words.say(m -> which == Which.FIRST ? m.turnEarly(day) : m.turnEve(day)), words.say(RemindersMessages::turnFree));
    }

    /** Pages where one decides: a link in a mail decides nothing by itself. */
    @Override
    public List<Letter.Link> links(Words words) {
        var page = "/calendar/slots/" + turn.slot();
        return List.of(new Letter.Link(words.say(RemindersMessages::write), "/write?slot=" + turn.slot()), new Letter.Link(words.say(RemindersMessages::swap), page),
                new Letter.Link(words.say(RemindersMessages::skip), page));
    }

    @Override
    public String why(Words words) {
        return words.say(RemindersMessages::turnWhy);
    }
}
