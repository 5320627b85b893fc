package org.sharewell.posts.polls;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.FormParam;

import org.sharewell.posts.publication.WallClock;
import org.sharewell.web.Errors;

/** What somebody wants to ask, as they typed it: its closing time by the clocks where they are. */
public record PollForm(@FormParam("question") String question, @FormParam("options") List<String> options, @FormParam("multiple") boolean multiple,
        @FormParam("named") boolean named, @FormParam("results") String results, @FormParam("day") String day, @FormParam("time") String time,
        @FormParam("version") Long version) {
    static final PollForm BLANK = new PollForm("", List.of(), false, false, "voted", "", "", null);

    static PollForm of(Poll poll, ZoneId zone) {
        var closes = poll.closesAt == null ? new WallClock("", "") : WallClock.of(poll.closesAt, zone);
        return new PollForm(poll.question, poll.options.stream().map(Option::label).toList(), poll.multiple, poll.named, poll.results,
                closes.day(), closes.time(), poll.version);
    }

    public boolean isVoted() {
        return !isClosed();
    }

    public boolean isClosed() {
        return "closed".equals(results);
    }

    Ballot ballot(ZoneId zone) {
        var errors = new Errors();
        var closes = new WallClock(day, time);
        var at = closes.isBlank() ? null : closes.at(zone, "day", "time", errors).orElse(null);
        errors.refuse();
        return new Ballot(question, options, multiple, named, results, at);
    }

    /** As many lines as a poll may have options, the first of them with what was typed. */
    public List<String> lines() {
        var lines = new ArrayList<>(options == null ? List.of() : options.subList(0, Math.min(options.size(), 4 * Poll.MOST)));
        while (lines.size() < Poll.MOST) lines.add("");
        return lines;
    }
}
