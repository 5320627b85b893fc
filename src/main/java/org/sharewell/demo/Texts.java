package org.sharewell.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Chronicle;
import org.sharewell.posts.Kind;
import org.sharewell.posts.PostForm;
import org.sharewell.posts.Posts;
import org.sharewell.posts.Publications;
import org.sharewell.posts.Reaction;
import org.sharewell.posts.publication.ReaderForm;
import org.sharewell.posts.publication.Readers;
import org.sharewell.posts.publication.RemarkForm;
import org.sharewell.posts.publication.Remarks;
import org.sharewell.posts.questions.AskForm;
import org.sharewell.posts.questions.Asks;
import org.sharewell.posts.questions.Questions;

/** Lets the demo company write, answer and say what was useful. */
@ApplicationScoped
class Texts {
    private final Posts posts;
    private final Publications publications;
    private final Chronicle chronicle;
    private final Readers readers;
    private final Remarks remarks;
    private final Questions questions;
    private final Asks asks;

    Texts(Posts posts, Publications publications, Chronicle chronicle, Readers readers, Remarks remarks, Questions questions, Asks asks) {
        this.posts = posts;
        this.publications = publications;
        this.chronicle = chronicle;
        this.readers = readers;
        this.remarks = remarks;
        this.questions = questions;
        this.asks = asks;
    }

    void publish(Year year, Company company, Told.Text text) {
        new Telling(year, company, text).published();
    }

    void draft(Year year, Company company, Told.Text text) {
        new Telling(year, company, text).drafted();
    }

    /** Who acts, by username, and where spaces are, by the names they have in the files. */
    record Company(Map<String, Viewer> staff, Map<String, String> spaces) {}

    /** One text's story. */
    private final class Telling {
        private final Year year;
        private final Company company;
        private final Told.Text text;
        private final Told.Front front;
        private final Viewer author;
        private final Instant at;
        private final Map<Integer, UUID> comments = new HashMap<>();
        private UUID post;

        Telling(Year year, Company company, Told.Text text) {
            this.year = year;
            this.company = company;
            this.text = text;
            this.front = text.front();
            this.author = company.staff().get(front.authors().getFirst());
            this.at = front.at(year.now(), author.zone());
        }

        void drafted() {
            year.add(at, () -> write(front.invited()));
            if (front.reader() != null) year.add(at.plus(Duration.ofMinutes(20)), () -> readers.ask(author, posts.findById(post), new ReaderForm(front.reader(), front.note())));
            for (int i = 0; i < front.remarks().size(); i++) remark(front.remarks().get(i), at.plus(Duration.ofHours(2 + i)));
            if (front.inDays() != null) year.add(at.plus(Duration.ofMinutes(30)), () -> publications.schedule(author, posts.findById(post), front.planned(year.now(), author.zone())));
        }

        private void remark(Told.Marginal said, Instant then) {
            var viewer = company.staff().get(said.by());
            year.add(then, () -> remarks.add(viewer, posts.visible(viewer, post), new RemarkForm(said.passage(), said.quote(), said.text(), null)));
        }

        void published() {
            var coAuthors = front.authors().stream().skip(1).toList();
            year.add(at.minus(Duration.ofHours(50)), () -> write(coAuthors));
            coAuthors.forEach(name -> year.add(at.minus(Duration.ofHours(20)), () -> chronicle.accept(company.staff().get(name), post)));
            year.add(at, () -> chronicle.publish(author, post, text.name()));
            var answered = at;
            for (int i = 0; i < front.comments().size(); i++) answered = answer(i, answered);
            front.asked().forEach(name -> year.add(at.plus(Duration.ofMinutes(30)), () -> asks.ask(author, posts.findById(post), new AskForm(name, ""))));
            front.useful().forEach(name -> react(name, Reaction.USEFUL));
            front.used().forEach(name -> react(name, Reaction.USED));
        }

        private void write(List<String> coAuthors) {
            post = posts.draft(author, new PostForm(Kind.of(front.kind()), front.title(), front.standfirst(), text.markdown(), front.blog(),
                    company.spaces().get(front.space()), front.tags(), coAuthors, null)).id;
        }

        /** Comments follow each other, whatever hours they were given. */
        private Instant answer(int place, Instant before) {
            var answer = front.comments().get(place);
            var said = at.plus(Duration.ofHours(answer.hoursLater())).plus(Duration.ofMinutes(spread(answer.by(), 50)));
            var then = said.isAfter(before) ? said : before.plus(Duration.ofMinutes(4));
            year.add(then, () -> comments.put(place, chronicle.comment(company.staff().get(answer.by()), post,
                    answer.replyTo() == null ? null : comments.get(answer.replyTo()), answer.text().strip())));
            if (answer.isAccepted()) year.add(then.plus(Duration.ofHours(20)), () -> questions.accept(author, posts.findById(post), comments.get(place)));
            return then;
        }

        /** Most people say so within two days, those who have used it within two weeks. */
        private void react(String name, Reaction reaction) {
            var hours = reaction == Reaction.USEFUL ? spread(name, 48) : 24 + spread(name, 300);
            year.add(at.plus(Duration.ofHours(hours)).plus(Duration.ofMinutes(spread(text.name(), 60))),
                    () -> chronicle.react(company.staff().get(name), post, reaction));
        }

        private int spread(String name, int most) {
            return Math.floorMod((name + text.name()).hashCode(), most);
        }
    }
}
