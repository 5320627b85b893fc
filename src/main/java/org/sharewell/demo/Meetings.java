package org.sharewell.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.Posts;
import org.sharewell.posts.gatherings.Answer;
import org.sharewell.posts.gatherings.Attendance;
import org.sharewell.posts.gatherings.Gatherings;
import org.sharewell.posts.gatherings.Plan;

/** Lets the demo company meet because of posts it has, and say who comes. */
@ApplicationScoped
class Meetings {
    private final Shelf shelf;
    private final Posts posts;
    private final Gatherings gatherings;
    private final Attendance attendance;

    Meetings(Shelf shelf, Posts posts, Gatherings gatherings, Attendance attendance) {
        this.shelf = shelf;
        this.posts = posts;
        this.gatherings = gatherings;
        this.attendance = attendance;
    }

    /** What is said of each, in the hours after its post. */
    void tell(Year year, Map<String, Viewer> staff, Map<String, Told.Text> texts) {
        shelf.gatherings().forEach(told -> new Meeting(year, staff, told, texts.get(told.post()).front()).tell());
    }

    /** One gathering's story. */
    private final class Meeting {
        private final Year year;
        private final Map<String, Viewer> staff;
        private final Told.Date told;
        private final Told.Front front;
        private final Viewer author;
        private Instant at;

        Meeting(Year year, Map<String, Viewer> staff, Told.Date told, Told.Front front) {
            this.year = year;
            this.staff = staff;
            this.told = told;
            this.front = front;
            this.author = staff.get(front.authors().getFirst());
            this.at = front.at(year.now(), author.zone()).plus(Duration.ofMinutes(3));
        }

        void tell() {
            year.add(at, () -> gatherings.plan(author, post(), plan()));
            answers(Answer.YES, told.coming());
            answers(Answer.MAYBE, told.maybe());
            answers(Answer.NO, told.declined());
            if (told.why() != null) year.add(year.daysAgo(told.cancelledDaysAgo()), () -> gatherings.cancel(author, post(), told.why()));
        }

        private void answers(Answer answer, List<String> people) {
            for (var person : people) {
                at = at.plus(Duration.ofMinutes(37));
                year.add(at, () -> attendance.answer(staff.get(person), post(), answer.key()));
            }
        }

        private Plan plan() {
            var starts = year.now().atZone(author.zone()).toLocalDate().plusDays(told.inDays()).atTime(LocalTime.parse(told.starts())).atZone(author.zone()).toInstant();
            return new Plan(starts, starts.plus(Duration.ofMinutes(told.minutes())), author.zone().getId(), told.place(), told.link(), told.capacity());
        }

        private Post post() {
            return posts.find("title", front.title()).firstResult();
        }
    }
}
