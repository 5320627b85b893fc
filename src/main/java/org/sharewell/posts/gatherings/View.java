package org.sharewell.posts.gatherings;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.sharewell.web.Face;

/** A gathering as a viewer (a username) sees it, with everybody's answers in the order in which they were given. */
public record View(Gathering gathering, List<Attendee> people, String viewer, boolean published, boolean over, List<String> wrong) {
    /** Somebody who has answered; stale if that was about another time. */
    public record Attendee(String username, String name, UUID picture, String answer, boolean stale) {
        public int hue() {
            return Face.hue(username);
        }
    }

    public ZoneId zone() {
        return ZoneId.of(gathering.zone);
    }

    public boolean isCancelled() {
        return gathering.isCancelled();
    }

    /** Whether one can say whether one comes. */
    public boolean isAnswerable() {
        return published && !over && !isCancelled();
    }

    public List<Attendee> coming() {
        return answered(Answer.YES);
    }

    public List<Attendee> maybe() {
        return answered(Answer.MAYBE);
    }

    public List<Attendee> declined() {
        return answered(Answer.NO);
    }

    private List<Attendee> answered(Answer answer) {
        return people.stream().filter(person -> person.answer().equals(answer.key())).toList();
    }

    /** The viewer's own answer; null before. */
    public Attendee own() {
        return people.stream().filter(person -> person.username().equals(viewer)).findFirst().orElse(null);
    }

    public boolean says(String answer) {
        return own() != null && own().answer().equals(answer) && !own().stale();
    }

    /** How many more there is room for; null for any number. */
    public Integer room() {
        return gathering.capacity == null ? null : Math.max(0, gathering.capacity - coming().size());
    }

    public boolean isFull() {
        return gathering.capacity != null && coming().size() >= gathering.capacity;
    }

    View with(List<String> wrong) {
        return new View(gathering, people, viewer, published, over, wrong);
    }
}
