package org.sharewell.notifications;

import java.util.Locale;
import java.util.function.BiFunction;

import org.sharewell.web.Message;

/** What has happened, counted in a few words. A name here stands in rows: it is never changed. */
public enum Reason {
    MENTIONED(Kind.MENTION, NotificationMessages::mentioned),
    ASKED(Kind.ASK, (m, _) -> m.asked()),
    PASSED_ON(Kind.QUESTION, NotificationMessages::passedOn),
    DECLINED(Kind.QUESTION, NotificationMessages::declined),
    ANSWER_ACCEPTED(Kind.QUESTION, (m, _) -> m.answerAccepted()),
    SETTLED(Kind.QUESTION, (m, _) -> m.settled()),
    ANSWERED_ELSEWHERE(Kind.QUESTION, (m, _) -> m.answeredElsewhere()),
    POST_ANSWERS(Kind.QUESTION, (m, _) -> m.postAnswers()),
    ANSWERED(Kind.ANSWER, NotificationMessages::answered),
    COMMENTED(Kind.COMMENT, NotificationMessages::commented),
    WENT_ON(Kind.CONVERSATION, NotificationMessages::wentOn),
    NEW_BY_PERSON(Kind.FOLLOW, (m, _) -> m.newByPerson()),
    NEW_IN_SPACE(Kind.FOLLOW, (m, _) -> m.newInSpace()),
    NEW_ON_TOPIC(Kind.FOLLOW, (m, _) -> m.newOnTopic()),
    FOLLOWED_WENT_ON(Kind.FOLLOW, NotificationMessages::followedWentOn),
    INVITED_TO_BYLINE(Kind.BYLINE, (m, _) -> m.invitedToByline()),
    CO_AUTHORED(Kind.BYLINE, NotificationMessages::coAuthored),
    ASKED_TO_READ(Kind.DRAFT, (m, _) -> m.askedToRead()),
    READ(Kind.DRAFT, NotificationMessages::read),
    READING_DECLINED(Kind.DRAFT, NotificationMessages::readingDeclined),
    PUBLISHED(Kind.POST, (m, _) -> m.published()),
    NOT_PUBLISHED(Kind.POST, (m, _) -> m.notPublished()),
    OUTDATED(Kind.POST, (m, _) -> m.outdated()),
    FOUND_USEFUL(Kind.USE, NotificationMessages::foundUseful),
    USED(Kind.USE, NotificationMessages::used),
    THANKED(Kind.CREDIT, NotificationMessages::thanked),
    CREDITED(Kind.CREDIT, (m, _) -> m.credited()),
    CREDIT_DECLINED(Kind.CREDIT, (m, _) -> m.creditDeclined()),
    CREDIT_CLAIMED(Kind.CREDIT, (m, _) -> m.creditClaimed()),
    CLAIM_SETTLED(Kind.CREDIT, (m, _) -> m.claimSettled()),
    POLL_CLOSED(Kind.POLL, (m, _) -> m.pollClosed()),
    GATHERING_MOVED(Kind.GATHERING, (m, _) -> m.gatheringMoved()),
    GATHERING_CANCELLED(Kind.GATHERING, (m, _) -> m.gatheringCancelled()),
    ASKED_TO_JOIN(Kind.SPACE, NotificationMessages::askedToJoin),
    INVITED_TO_SPACE(Kind.SPACE, (m, _) -> m.invitedToSpace()),
    MADE_STEWARD(Kind.SPACE, (m, _) -> m.madeSteward());

    final Kind kind;
    private final BiFunction<NotificationMessages, Long, String> words;

    Reason(Kind kind, BiFunction<NotificationMessages, Long, String> words) {
        this.kind = kind;
        this.words = words;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Reason of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** "3 comments on your post". */
    String in(Locale locale, long count) {
        return Message.of(NotificationMessages.class, m -> words.apply(m, count)).in(locale);
    }
}
