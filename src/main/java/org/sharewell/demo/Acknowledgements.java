package org.sharewell.demo;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.credit.Items;
import org.sharewell.credit.Thanks;
import org.sharewell.credit.ThanksForm;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.Posts;

/** Lets the demo company say who helped whom. */
@ApplicationScoped
class Acknowledgements {
    private final Shelf shelf;
    private final Posts posts;
    private final Items items;
    private final Thanks thanks;

    Acknowledgements(Shelf shelf, Posts posts, Items items, Thanks thanks) {
        this.shelf = shelf;
        this.posts = posts;
        this.items = items;
        this.thanks = thanks;
    }

    void tell(Year year, Map<String, Viewer> staff, Map<String, Told.Text> texts) {
        shelf.thanks().forEach(told -> year.add(year.daysAgo(told.daysAgo()), () -> thank(staff.get(told.by()), told, post(texts, told.post()))));
    }

    private void thank(Viewer viewer, Told.Gratitude told, Post post) {
        thanks.give(viewer, items.post(viewer, post.id), new ThanksForm(String.join(",", told.to()), told.reason(), String.valueOf(told.quotable())));
    }

    private Post post(Map<String, Told.Text> texts, String name) {
        return posts.find("title", texts.get(name).front().title()).firstResult();
    }
}
