package org.sharewell.posts.gatherings;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.sharewell.events.Outbox;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Lets people say whether they come, as long as there is room. */
@ApplicationScoped
public class Attendance {
    private final Gatherings gatherings;
    private final Answers answers;
    private final Outbox outbox;
    private final Clock clock;

    Attendance(Gatherings gatherings, Answers answers, Outbox outbox, Clock clock) {
        this.gatherings = gatherings;
        this.answers = answers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One answer a person; the same again changes nothing. Who comes already keeps their seat. */
    @Transactional(MANDATORY)
    public void answer(Viewer viewer, Post post, String said) {
        var gathering = gatherings.answerable(post);
        var answer = Answer.of(said).orElseThrow(() -> Refusal.invalid("answer", Message.of(GatheringMessages.class, GatheringMessages::chooseAnswer)));
        if (answer == Answer.YES) requireRoom(viewer, gathering);
        var now = clock.instant();
        if (answers.give(viewer, gathering, answer, now)) outbox.add(new Gathering.Answered(post.id, answer, viewer.id(), now));
    }

    private void requireRoom(Viewer viewer, Gathering gathering) {
        if (gathering.capacity == null || answers.comes(viewer.id(), gathering)) return;
        if (answers.coming(gathering) >= gathering.capacity) throw Refusal.conflict(Message.of(GatheringMessages.class, m -> m.full(gathering.capacity)));
    }
}
