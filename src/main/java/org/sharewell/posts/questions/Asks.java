package org.sharewell.posts.questions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import org.hibernate.Session;

import org.sharewell.events.Outbox;
import org.sharewell.people.People;
import org.sharewell.people.Person;
import org.sharewell.people.Portrait;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.PostMessages;
import org.sharewell.posts.Posts;
import org.sharewell.web.Errors;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Questions put to people by name, and what they make of it. Whoever may read a question may ask; only those who may read it are asked. */
@ApplicationScoped
public class Asks {
    /** Asking everybody is asking nobody. */
    private static final int MOST = 5;
    private static final String OF = """
            select a.username, a.name, a.picture_id, b.name as asked_by, k.asked_at, k.ended_at, t.name as passed_to, k.reason,
                   %s as answered
            from ask k join person a on a.id = k.person_id join person b on b.id = k.asked_by left join person t on t.id = k.passed_to
            where k.question_id = :question order by k.asked_at, a.name""".formatted(Ask.ANSWERED);

    private final Session session;
    private final Validator validator;
    private final People people;
    private final Posts posts;
    private final Outbox outbox;
    private final Clock clock;

    Asks(Session session, Validator validator, People people, Posts posts, Outbox outbox, Clock clock) {
        this.session = session;
        this.validator = validator;
        this.people = people;
        this.posts = posts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Everybody who has been asked a question that the viewer has been allowed to read, in that order. */
    List<Line> of(Post question) {
        return session.createNativeQuery(OF, Line.class).setParameter("question", question.id).getResultList();
    }

    @Transactional(MANDATORY)
    public void ask(Viewer viewer, Post question, AskForm form) {
        var person = suitable(question, form.username());
        oneAtATime(question);
        if (waiting(viewer, question) >= MOST) throw invalid(m -> m.askedEnough(MOST));
        add(viewer, question, person);
    }

    /** The viewer, who has been asked, knows who knows better. */
    @Transactional(MANDATORY)
    void pass(Viewer viewer, Post question, AskForm form) {
        var mine = mine(viewer, question);
        var person = suitable(question, form.username());
        if (person.id.equals(viewer.id())) throw invalid(QuestionMessages::askAnother);
        oneAtATime(question);
        var passed = mine.pass(person.id, clock.instant());
        add(viewer, question, person);
        outbox.add(passed);
    }

    /** The viewer, who has been asked, cannot answer. */
    @Transactional(MANDATORY)
    void decline(Viewer viewer, Post question, AskForm form) {
        Errors.of(validator.validate(form)).refuse();
        outbox.add(mine(viewer, question).decline(form.reason(), clock.instant()));
    }

    private void add(Viewer viewer, Post question, Person person) {
        if (person.id.equals(viewer.id())) throw invalid(QuestionMessages::askAnother);
        if (session.find(Ask.class, new Ask.Key(question.id, person.id)) != null) throw invalid(m -> m.askedAlready(person.name));
        var ask = new Ask(question.id, person.id, viewer.id(), clock.instant());
        session.persist(ask);
        session.flush();
        outbox.add(ask.asked());
    }

    private Ask mine(Viewer viewer, Post question) {
        var ask = session.find(Ask.class, new Ask.Key(question.id, viewer.id()), LockModeType.PESSIMISTIC_WRITE);
        if (ask == null) throw Refusal.conflict(Message.of(QuestionMessages.class, QuestionMessages::notAsked));
        return ask;
    }

    /** Somebody who may read the question and did not ask it. */
    private Person suitable(Post question, String username) {
        var person = people.known(username).filter(Person::isActive)
                .orElseThrow(() -> Refusal.invalid("username", Message.of(PostMessages.class, m -> m.noSuchPerson(username))));
        if (question.isAuthor(person.id)) throw invalid(m -> m.askedIt(person.name));
        if (!mayRead(person, question)) throw invalid(m -> m.mayNotRead(person.name));
        return person;
    }

    private boolean mayRead(Person person, Post question) {
        try {
            return posts.visible(people.viewer(person), question.id) != null;
        } catch (Refusal hidden) {
            return false;
        }
    }

    // Two who ask the same colleague in the same moment ask once.
    private void oneAtATime(Post question) {
        session.find(Question.class, question.id, LockModeType.PESSIMISTIC_WRITE);
    }

    private long waiting(Viewer viewer, Post question) {
        return session.createNativeQuery("select count(*) from ask where question_id = :question and asked_by = :viewer and ended_at is null", Long.class)
                .setParameter("question", question.id).setParameter("viewer", viewer.id()).getSingleResult();
    }

    private static Refusal invalid(Function<QuestionMessages, String> why) {
        return Refusal.invalid("username", Message.of(QuestionMessages.class, why));
    }

    /** Somebody who was asked, and what came of it. */
    public record Line(String username, String name, UUID picture, String askedBy, Instant askedAt, Instant endedAt, String passedTo, String reason, boolean answered) {
        public Portrait face() {
            return new Portrait(username, name, picture);
        }

        /** Nothing has come of it yet. */
        public boolean isWaiting() {
            return !answered && endedAt == null;
        }

        public boolean isDeclined() {
            return endedAt != null && passedTo == null;
        }
    }
}
