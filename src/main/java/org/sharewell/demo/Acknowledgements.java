package org.sharewell.demo;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.credit.CitationForm;
import org.sharewell.credit.Citations;
import org.sharewell.credit.Items;
import org.sharewell.credit.Thanks;
import org.sharewell.credit.ThanksForm;
import org.sharewell.credit.UseForm;
import org.sharewell.credit.UseNotes;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.Posts;

/** Lets the demo company say who helped whom, what their posts build on, and what they used others' for. */
@ApplicationScoped
class Acknowledgements {
    private final Shelf shelf;
    private final Posts posts;
    private final Items items;
    private final Thanks thanks;
    private final Citations citations;
    private final UseNotes notes;

    Acknowledgements(Shelf shelf, Posts posts, Items items, Thanks thanks, Citations citations, UseNotes notes) {
        this.shelf = shelf;
        this.posts = posts;
        this.items = items;
        this.thanks = thanks;
        this.citations = citations;
        this.notes = notes;
    }

    void tell(Year year, Map<String, Viewer> staff, Map<String, Told.Text> texts) {
        shelf.thanks().forEach(told -> year.add(year.daysAgo(told.daysAgo()), () -> thank(staff.get(told.by()), told, post(texts, told.post()))));
        shelf.credits().forEach(told -> year.add(year.daysAgo(told.daysAgo()), () -> credit(staff.get(told.by()), told, texts)));
        shelf.uses().forEach(told -> year.add(year.daysAgo(told.daysAgo()), () -> notes.say(staff.get(told.by()), post(texts, told.post()), new UseForm(told.note()))));
    }

    private void credit(Viewer viewer, Told.Source told, Map<String, Told.Text> texts) {
        citations.give(viewer, post(texts, told.work()), new CitationForm("/blog/" + told.source(), told.relation(), told.sentence()));
    }

    private void thank(Viewer viewer, Told.Gratitude told, Post post) {
        thanks.give(viewer, items.post(viewer, post.id), new ThanksForm(String.join(",", told.to()), told.reason(), String.valueOf(told.quotable())));
    }

    private Post post(Map<String, Told.Text> texts, String name) {
        return posts.find("title", texts.get(name).front().title()).firstResult();
    }
}
