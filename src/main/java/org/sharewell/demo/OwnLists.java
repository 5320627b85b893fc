package org.sharewell.demo;

import java.time.Duration;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.following.Follows;
import org.sharewell.following.SaveForm;
import org.sharewell.following.Saves;
import org.sharewell.following.Target;
import org.sharewell.following.Targets;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.Posts;

/** Lets some of the demo company follow others, and keep posts for later. */
@ApplicationScoped
class OwnLists {
    private final Shelf shelf;
    private final Posts posts;
    private final Targets targets;
    private final Follows follows;
    private final Saves saves;

    OwnLists(Shelf shelf, Posts posts, Targets targets, Follows follows, Saves saves) {
        this.shelf = shelf;
        this.posts = posts;
        this.targets = targets;
        this.follows = follows;
        this.saves = saves;
    }

    /** In the last hour, when all there is to follow is there. */
    void tell(Year year, Texts.Company company, Map<String, Told.Text> texts) {
        shelf.marks().forEach(told -> year.add(year.now().minus(Duration.ofMinutes(40)), () -> mark(company, told, texts)));
    }

    private void mark(Texts.Company company, Told.Marked told, Map<String, Told.Text> texts) {
        var viewer = company.staff().get(told.by());
        told.people().forEach(username -> follow(viewer, targets.person(username)));
        told.spaces().forEach(slug -> follow(viewer, targets.space(viewer, company.spaces().get(slug))));
        told.tags().forEach(slug -> follow(viewer, targets.tag(viewer, slug)));
        told.posts().forEach(name -> follow(viewer, targets.post(viewer, post(texts, name).id)));
        told.saved().forEach(kept -> saves.keep(viewer, post(texts, kept.post()), new SaveForm(kept.note(), false, null)));
    }

    private void follow(Viewer viewer, Target target) {
        follows.begin(viewer, target);
    }

    private Post post(Map<String, Told.Text> texts, String name) {
        return posts.find("title", texts.get(name).front().title()).firstResult();
    }
}
