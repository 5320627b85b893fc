package org.sharewell.notifications;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.sharewell.web.Message;

/** What somebody can be told of, each with how they are told unless they or the administrator choose otherwise, and why they are. */
public enum Kind {
    MENTION(Channel.DAILY, NotificationMessages::mention, NotificationMessages::mentionWhy),
    ASK(Channel.NOW, NotificationMessages::ask, NotificationMessages::askWhy),
    COMMENT(Channel.DAILY, NotificationMessages::comment, NotificationMessages::commentWhy),
    ANSWER(Channel.DAILY, NotificationMessages::answer, NotificationMessages::answerWhy),
    QUESTION(Channel.DAILY, NotificationMessages::question, NotificationMessages::questionWhy),
    CONVERSATION(Channel.PAGE, NotificationMessages::conversation, NotificationMessages::conversationWhy),
    FOLLOW(Channel.DAILY, NotificationMessages::follow, NotificationMessages::followWhy),
    BYLINE(Channel.NOW, NotificationMessages::byline, NotificationMessages::bylineWhy),
    DRAFT(Channel.NOW, NotificationMessages::draft, NotificationMessages::draftWhy),
    POST(Channel.PAGE, NotificationMessages::post, NotificationMessages::postWhy),
    USE(Channel.WEEKLY, NotificationMessages::use, NotificationMessages::useWhy),
    CREDIT(Channel.DAILY, NotificationMessages::credit, NotificationMessages::creditWhy),
    POLL(Channel.PAGE, NotificationMessages::poll, NotificationMessages::pollWhy),
    GATHERING(Channel.NOW, NotificationMessages::gathering, NotificationMessages::gatheringWhy),
    SPACE(Channel.DAILY, NotificationMessages::space, NotificationMessages::spaceWhy);

    final Channel usual;
    private final Function<NotificationMessages, String> words;
    private final Function<NotificationMessages, String> why;

    Kind(Channel usual, Function<NotificationMessages, String> words, Function<NotificationMessages, String> why) {
        this.usual = usual;
        this.words = words;
        this.why = why;
    }

    static Optional<Kind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words(Locale locale) {
        return Message.of(NotificationMessages.class, words).in(locale);
    }

    /** Why am I getting this? */
    public String why(Locale locale) {
        return Message.of(NotificationMessages.class, why).in(locale);
    }
}
