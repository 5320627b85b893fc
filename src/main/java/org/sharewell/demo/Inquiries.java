package org.sharewell.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.Posts;
import org.sharewell.posts.polls.Ballot;
import org.sharewell.posts.polls.Polls;
import org.sharewell.posts.polls.Votes;

/** Lets the demo company ask things with polls, and vote. */
@ApplicationScoped
class Inquiries {
    private final Shelf shelf;
    private final Posts posts;
    private final Polls polls;
    private final Votes votes;

    Inquiries(Shelf shelf, Posts posts, Polls polls, Votes votes) {
        this.shelf = shelf;
        this.posts = posts;
        this.polls = polls;
        this.votes = votes;
    }

    void tell(Year year, Map<String, Viewer> staff, Map<String, Told.Text> texts) {
        shelf.polls().forEach(told -> tell(year, staff, told, texts.get(told.post()).front()));
    }

    /** Asked with the post, and voted in during the hours after it. */
    private void tell(Year year, Map<String, Viewer> staff, Told.Inquiry told, Told.Front front) {
        var author = staff.get(front.authors().getFirst());
        var asked = front.at(year.now(), author.zone()).plus(Duration.ofMinutes(4));
        year.add(asked, () -> polls.ask(author, post(front), ballot(year, told)));
        var at = asked;
        for (var choice : told.votes()) for (var voter : choice.by()) {
            at = at.plus(Duration.ofMinutes(23));
            vote(year, at, staff.get(voter), front, choice);
        }
        if (told.closedDaysAgo() != null) year.add(year.daysAgo(told.closedDaysAgo()), () -> polls.close(author, post(front)));
    }

    private void vote(Year year, Instant at, Viewer voter, Told.Front front, Told.Choice choice) {
        year.add(at, () -> {
            var post = post(front);
            var choices = polls.of(post).orElseThrow().choices();
            votes.cast(voter, post, choice.choose().stream().map(choices::get).toList());
        });
    }

    private static Ballot ballot(Year year, Told.Inquiry told) {
        return new Ballot(told.question(), told.options(), told.multiple(), told.named(), told.results(),
                told.closesIn() == null ? null : year.now().plus(Duration.ofDays(told.closesIn())));
    }

    private Post post(Told.Front front) {
        return posts.find("title", front.title()).firstResult();
    }
}
