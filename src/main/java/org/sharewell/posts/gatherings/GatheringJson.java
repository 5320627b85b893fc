package org.sharewell.posts.gatherings;

import java.time.Instant;
import java.util.List;

/** Gatherings as the API takes and gives them. */
final class GatheringJson {
    private GatheringJson() {}

    /** From when until when, by the clocks of which time zone (Europe/Zurich), where or by which link, and how many there is room for. */
    record In(Instant starts, Instant ends, String zone, String place, String link, Integer capacity) {
        Plan plan() {
            return new Plan(starts, ends, zone, place, link, capacity);
        }
    }

    /** yes, maybe or no. */
    record Said(String answer) {}

    /** A gathering in full; an answer is null until the caller has given one, and stale where it was about another time. */
    record Out(Instant starts, Instant ends, String zone, String place, String link, Integer capacity, Instant cancelledAt, String cancelledWhy,
            String answer, boolean stale, List<String> coming, List<String> maybe) {
        static Out of(View view) {
            var it = view.gathering();
            var own = view.own();
            return new Out(it.startsAt, it.endsAt, it.zone, it.place, it.link, it.capacity, it.cancelledAt, it.cancelledWhy, own == null ? null : own.answer(),
                    own != null && own.stale(), names(view.coming()), names(view.maybe()));
        }

        private static List<String> names(List<View.Attendee> people) {
            return people.stream().map(View.Attendee::username).toList();
        }
    }
}
