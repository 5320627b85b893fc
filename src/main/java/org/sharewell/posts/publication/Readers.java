package org.sharewell.posts.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.sharewell.spaces.Spaces;
import org.sharewell.web.Errors;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** The colleagues asked to read a draft: asked by its authors, answering for themselves. */
@ApplicationScoped
public class Readers {
    private static final String OF = """
            select p.username, p.name, p.picture_id, a.name as asked_by, r.asked_at, r.note, r.answer, r.answered_at, r.ended_at is not null as declined
            from draft_reader r join person p on p.id = r.person_id join person a on a.id = r.asked_by
            where r.post_id = :post and (r.ended_at is null or r.ended_by = r.person_id) order by r.asked_at, p.username""";

    private final Session session;
    private final Validator validator;
    private final People people;
    private final Spaces spaces;
    private final Outbox outbox;
    private final Clock clock;

    Readers(Session session, Validator validator, People people, Spaces spaces, Outbox outbox, Clock clock) {
        this.session = session;
        this.validator = validator;
        this.people = people;
        this.spaces = spaces;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Those who are asked to read a draft, in the order in which they were asked; who could not is one of them. */
    List<Line> of(Post post) {
        return session.createNativeQuery(OF, Line.class).setParameter("post", post.id).getResultList();
    }

    /** An author asks a colleague to read a draft; asked again, an earlier answer counts no more. */
    @Transactional(MANDATORY)
    public void ask(Viewer viewer, Post post, ReaderForm form) {
        refuseIfPublished(post);
        Errors.of(validator.validate(form)).refuse();
        var reader = colleague(form.username());
        refuseUnsuitable(post, reader);
        var row = Optional.ofNullable(session.find(DraftReader.class, new DraftReader.Key(post.id, reader.id)))
                .orElseGet(() -> new DraftReader(post.id, reader.id));
        var asked = row.ask(viewer.id(), form.note(), clock.instant());
        session.persist(row);
        outbox.add(asked);
    }

    private Person colleague(String username) {
        return people.known(username).filter(Person::isActive).orElseThrow(() -> Refusal.invalid("username",
                Message.of(PostMessages.class, m -> m.noSuchPerson(username))));
    }

    private void refuseUnsuitable(Post post, Person reader) {
        if (post.isAuthor(reader.id) || post.isInvited(reader.id)) throw invalid(m -> m.authorAlready(reader.name));
        if (post.space != null && spaces.card(people.viewer(reader), post.space).isEmpty()) throw invalid(m -> m.mayNotKnowSpace(reader.name));
    }

    private static Refusal invalid(java.util.function.Function<PublicationMessages, String> why) {
        return Refusal.invalid("username", Message.of(PublicationMessages.class, why));
    }

    /** An author takes a request back, or the reader declines it; not found where there is none. */
    @Transactional(MANDATORY)
    public void release(Viewer viewer, Post post, String username) {
        var reader = people.known(username).flatMap(person -> live(post, person.id)).orElseThrow(Refusal::notFound);
        if (!post.isAuthor(viewer.id()) && !reader.key.person().equals(viewer.id())) throw Posts.forbidden();
        refuseIfPublished(post);
        outbox.add(reader.release(viewer.id(), clock.instant()));
    }

    /** The viewer, who was asked, says how it was: fine, or see my remarks. */
    @Transactional(MANDATORY)
    public void answer(Viewer viewer, Post post, String answer) {
        var reader = live(post, viewer.id()).orElseThrow(() -> Refusal.forbidden(Message.of(PublicationMessages.class, PublicationMessages::notAsked)));
        refuseIfPublished(post);
        if (answer == null || !Set.of(DraftReader.FINE, DraftReader.REMARKS).contains(answer))
            throw Refusal.invalid("answer", Message.of(PublicationMessages.class, PublicationMessages::chooseAnswer));
        outbox.add(reader.answer(answer, clock.instant()));
    }

    private Optional<DraftReader> live(Post post, UUID person) {
        return Optional.ofNullable(session.find(DraftReader.class, new DraftReader.Key(post.id, person))).filter(DraftReader::isLive);
    }

    private static void refuseIfPublished(Post post) {
        if (!post.state().isDraft()) throw Refusal.conflict(Message.of(PostMessages.class, PostMessages::alreadyPublished));
    }

    /** Somebody asked to read, as their request stands. */
    public record Line(String username, String name, UUID picture, String askedBy, Instant askedAt, String note, String answer, Instant answeredAt, boolean declined) {
        public Portrait face() {
            return new Portrait(username, name, picture);
        }

        public boolean isFine() {
            return DraftReader.FINE.equals(answer);
        }
    }
}
