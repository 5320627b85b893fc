package org.sharewell.notifications;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.credit.Citation;
import org.sharewell.credit.Thanks;
import org.sharewell.credit.claims.Claim;
import org.sharewell.events.Event;
import org.sharewell.events.Listener;
import org.sharewell.posts.Comment;
import org.sharewell.posts.Post;
import org.sharewell.posts.Reaction;
import org.sharewell.posts.Reactions;
import org.sharewell.posts.freshness.Freshness;
import org.sharewell.posts.gatherings.Gathering;
import org.sharewell.posts.mentions.Mention;
import org.sharewell.posts.polls.Poll;
import org.sharewell.posts.publication.DraftReader;
import org.sharewell.posts.questions.Ask;
import org.sharewell.posts.questions.Question;
import org.sharewell.spaces.Membership;

/** The table of who is told what. Nobody is told of what they did, cannot read or do not want, and of an event once. */
@ApplicationScoped
class Notifier implements Listener {
    /** What is brought in from the past, or was parked for long, is no news to anybody. */
    private static final Duration NEWS = Duration.ofDays(14);

    private final Tellings tellings;
    private final Followers followers;
    private final org.sharewell.posts.mentions.Audience mentioned;
    private final Clock clock;

    Notifier(Tellings tellings, Followers followers, org.sharewell.posts.mentions.Audience mentioned, Clock clock) {
        this.tellings = tellings;
        this.followers = followers;
        this.mentioned = mentioned;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notifications";
    }

    /** Further features add their events here, each with a {@link Reason} of its own. */
    @Override
    public void on(UUID id, Event event) {
        if (event.at().isBefore(clock.instant().minus(NEWS))) return;
        switch (event) {
            case Comment.Added added -> comment(id, added);
            case Mention.Made made -> tell(News.inText(id, made, made.post(), made.comment()), Reason.MENTIONED, Audience.these(mentioned.of(made)));
            case Ask.Asked asked -> tell(News.onPost(id, asked, asked.post()), Reason.ASKED, Audience.one(asked.person()));
            case Ask.Passed passed -> tell(News.onPost(id, passed, passed.post()), Reason.PASSED_ON, Audience.asker(passed.post()));
            case Ask.Declined declined -> tell(News.onPost(id, declined, declined.post()), Reason.DECLINED, Audience.asker(declined.post()));
            case Question.Accepted accepted -> accepted(id, accepted);
            case Question.Unaccepted back -> unaccepted(back);
            case Question.Reopened back -> reopened(back);
            case Question.Closed closed -> closed(id, closed);
            case Post.Invited invited -> tell(News.onPost(id, invited, invited.post()), Reason.INVITED_TO_BYLINE, Audience.one(invited.person()));
            case Post.CoAuthored joined -> tell(News.onPost(id, joined, joined.post()), Reason.CO_AUTHORED, Audience.authors(joined.post()));
            case Post.Published out -> published(id, out);
            case Post.Missed missed -> tell(News.onPost(id, missed, missed.post()), Reason.NOT_PUBLISHED, Audience.authors(missed.post()));
            case Freshness.Outdated old -> tell(News.onPost(id, old, old.post()), Reason.OUTDATED, Audience.authors(old.post()));
            case DraftReader.Asked asked -> tell(News.onPost(id, asked, asked.post()), Reason.ASKED_TO_READ, Audience.one(asked.person()));
            case DraftReader.Answered read -> tell(News.onPost(id, read, read.post()), Reason.READ, Audience.authors(read.post()));
            case DraftReader.Released gone when gone.person().equals(gone.actor()) -> tell(News.onPost(id, gone, gone.post()), Reason.READING_DECLINED, Audience.authors(gone.post()));
            case Reactions.Reacted said -> tell(News.onPost(id, said, said.post()), reason(said.reaction()), Audience.authors(said.post()));
            case Reactions.ReactionTakenBack back -> tellings.takeBack(reason(back.reaction()), back, back.post(), "post", back.post());
            case Thanks.Given thanks -> tell(News.inText(id, thanks, thanks.post(), thanks.comment()), Reason.THANKED, Audience.thanked(thanks.thanks()));
            case Thanks.Withdrawn back -> tellings.takeBack(Reason.THANKED, back, back.post(), "thanks", back.thanks());
            case Citation.Made made -> tell(News.onPost(id, made, made.post()), Reason.CREDITED, Audience.authors(made.source()));
            case Citation.Withdrawn back -> tellings.takeBack(Reason.CREDITED, back, back.post(), "citation", back.citation());
            case Citation.Declined declined -> tell(News.onPost(id, declined, declined.post()), Reason.CREDIT_DECLINED, Audience.authors(declined.post()));
            case Claim.Made claim -> tell(News.onPost(id, claim, claim.work()), Reason.CREDIT_CLAIMED, Audience.authors(claim.work()));
            case Claim.Settled settled -> tell(News.onPost(id, settled, settled.work()), Reason.CLAIM_SETTLED, Audience.claimant(settled.claim()));
            case Poll.Closed closed -> those(News.onPost(id, closed, closed.post()), Reason.POLL_CLOSED, Audience.voters(closed.post()));
            case Gathering.Moved moved -> those(News.onPost(id, moved, moved.post()), Reason.GATHERING_MOVED, Audience.guests(moved.post()));
            case Gathering.Cancelled off -> those(News.onPost(id, off, off.post()), Reason.GATHERING_CANCELLED, Audience.guests(off.post()));
            case Membership.Asked asked -> tell(News.inSpace(id, asked, asked.space()), Reason.ASKED_TO_JOIN, Audience.stewards(asked.space()));
            case Membership.Invited invited -> tell(News.inSpace(id, invited, invited.space()), Reason.INVITED_TO_SPACE, Audience.one(invited.person()));
            case Membership.StewardNamed named -> tell(News.inSpace(id, named, named.space()), Reason.MADE_STEWARD, Audience.one(named.person()));
            default -> {}
        }
    }

    /** Whom it concerns most is told first, and told no more after that. */
    private void comment(UUID id, Comment.Added added) {
        var news = News.inText(id, added, added.post(), added.comment());
        tell(news, Reason.ANSWERED, Audience.answered(added.comment()));
        tell(news, Reason.COMMENTED, Audience.authors(added.post()));
        tell(news, Reason.WENT_ON, Audience.voices(added.post()));
        tell(news, Reason.FOLLOWED_WENT_ON, followers.ofPost(added.post()));
    }

    private void published(UUID id, Post.Published out) {
        var news = News.onPost(id, out, out.post());
        tell(news, Reason.PUBLISHED, Audience.authors(out.post()));
        followers.ofNew(out.post()).forEach((reason, audience) -> tell(news, reason, audience));
    }

    private void accepted(UUID id, Question.Accepted accepted) {
        var news = News.inText(id, accepted, accepted.post(), accepted.comment());
        tell(news, Reason.ANSWER_ACCEPTED, Audience.one(accepted.person()));
        those(news, Reason.SETTLED, Audience.voices(accepted.post()));
    }

    private void unaccepted(Question.Unaccepted back) {
        for (var reason : List.of(Reason.ANSWER_ACCEPTED, Reason.SETTLED)) tellings.takeBackAnybodys(reason, back, back.post(), "comment", back.comment());
    }

    private void reopened(Question.Reopened back) {
        for (var reason : List.of(Reason.POST_ANSWERS, Reason.ANSWERED_ELSEWHERE)) tellings.takeBackAnybodys(reason, back, back.post(), "post", back.post());
    }

    private void closed(UUID id, Question.Closed closed) {
        var news = News.onPost(id, closed, closed.post());
        tell(news, Reason.POST_ANSWERS, Audience.authors(closed.answer()));
        those(news, Reason.ANSWERED_ELSEWHERE, Audience.voices(closed.post()));
    }

    /** Whoever took part, the authors, and who follows the post, all of the same. */
    private void those(News news, Reason reason, Audience audience) {
        tell(news, reason, audience);
        tell(news, reason, Audience.authors(news.post()));
        tell(news, reason, followers.ofPost(news.post()));
    }

    private static Reason reason(Reaction reaction) {
        return reaction == Reaction.USED ? Reason.USED : Reason.FOUND_USEFUL;
    }

    private void tell(News news, Reason reason, Audience audience) {
        tellings.tell(news, reason, audience);
    }
}
