package org.sharewell.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.sharewell.people.Newcomer;

/** What the demo company's files say, as they say it. */
final class Told {
    private Told() {}

    record Someone(String username, String name, String email, String title, String department, String site, String city, String country,
            String zone, String manager, String number, String bio, String phone, String languages, List<String> expertise, List<String> roles) {
        Newcomer newcomer() {
            return new Newcomer(username, name, email, title, department, site, city, country, zone, number, bio, phone, languages, expertise);
        }
    }

    record Room(String slug, String name, String purpose, String visibility, List<String> stewards, List<String> members,
            List<String> asked, List<String> invited) {}

    /** The head of a text; authors, useful and used are usernames, the space is a slug of this file or null for none;
     * a draft may be planned for some days ahead, and somebody asked to read it; colleagues may be asked a question by name. */
    record Front(String kind, int daysAgo, String time, List<String> authors, List<String> invited, boolean blog, String space, List<String> tags,
            String title, String standfirst, List<String> useful, List<String> used, List<Answer> comments, Integer inDays, String reader, String note,
            List<Marginal> remarks, List<String> asked) {
        Front {
            invited = invited == null ? List.of() : invited;
            remarks = remarks == null ? List.of() : remarks;
            asked = asked == null ? List.of() : asked;
        }

        /** When a draft is to be published: on a day to come, at nine where its first author is. */
        Instant planned(Instant now, ZoneId zone) {
            return now.atZone(zone).toLocalDate().plusDays(inDays).atTime(LocalTime.of(9, 0)).atZone(zone).toInstant();
        }

        /** That day at that time where its first author is. */
        Instant at(Instant now, ZoneId zone) {
            return now.atZone(zone).toLocalDate().minusDays(daysAgo).atTime(LocalTime.parse(time)).atZone(zone).toInstant();
        }
    }

    /** A comment; replyTo is the place of the one it answers, or null; accepted is that it answered the question. */
    record Answer(String by, int hoursLater, String text, Integer replyTo, Boolean accepted) {
        boolean isAccepted() {
            return Boolean.TRUE.equals(accepted);
        }
    }

    /** What somebody wrote in the margin of a draft: to which passage, counted from 0, and to which words of it. */
    record Marginal(String by, int passage, String quote, String text) {}

    record Text(String name, Front front, String markdown) {}

    /** A series of the blog with its parts. */
    record Chapters(String title, String about, String by, int daysAgo, List<Chapter> parts) {}

    /** A post, or what is planned, by whom and in how many months. */
    record Chapter(String post, String working, String who, Integer monthsAhead) {}

    /** What somebody said of a post's age, and in how many days from then they look at it again. */
    record Age(String post, String by, int daysAgo, String said, String successor, Integer againIn) {}

    /** When and where people meet because of a post: in so many days, at a time where its author is; who said what, and since when and why it is called off. */
    record Date(String post, int inDays, String starts, int minutes, String place, String link, Integer capacity, List<String> coming, List<String> maybe,
            List<String> declined, Integer cancelledDaysAgo, String why) {}

    /** What a post asks, until in how many days or since how many days ago not any more, and who chose which options. */
    record Inquiry(String post, String question, List<String> options, boolean multiple, boolean named, String results, Integer closesIn, List<Choice> votes,
            Integer closedDaysAgo) {}

    record Choice(List<Integer> choose, List<String> by) {}

    /** Whom and what somebody follows, and what they keep for later. */
    record Marked(String by, List<String> people, List<String> spaces, List<String> tags, List<String> posts, List<Kept> saved) {}

    record Kept(String post, String note) {}

    /** Who thanks whom for a post, and what for. */
    record Gratitude(String by, String post, int daysAgo, List<String> to, String reason, boolean quotable) {}

    /** What a post uses, how, and a sentence on it, given as credit by one of its authors. */
    record Source(String work, String source, String by, int daysAgo, String relation, String sentence) {}

    /** What somebody used a post for. */
    record Use(String by, String post, int daysAgo, String note) {}
}
