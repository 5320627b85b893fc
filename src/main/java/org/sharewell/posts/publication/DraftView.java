package org.sharewell.posts.publication;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.sharewell.people.Viewer;
import org.sharewell.posts.DraftPage;
import org.sharewell.posts.Post;
import org.sharewell.posts.Steps;
import org.sharewell.posts.Whole;
import org.sharewell.posts.Wholes;

/** A draft's own page: how far it is, who will see it, and the remarks in its margin. */
@ApplicationScoped
class DraftView implements DraftPage {
    private final Wholes wholes;
    private final Sheets sheets;
    private final Readers readers;
    private final Margins margins;

    DraftView(Wholes wholes, Sheets sheets, Readers readers, Margins margins) {
        this.wholes = wholes;
        this.sheets = sheets;
        this.readers = readers;
        this.margins = margins;
    }

    /** Who else was asked to read it is the authors' business. */
    @Override
    public TemplateInstance of(Viewer viewer, Post post) {
        var asked = readers.of(post);
        var own = asked.stream().filter(line -> line.username().equals(viewer.username())).findFirst().orElse(null);
        return new Draft(wholes.of(viewer, post), wholes.steps(post), sheets.outlook(viewer, post), Missed.of(post),
                post.isAuthor(viewer.id()) ? asked : List.of(), own, margins.of(viewer, post));
    }

    @CheckedTemplate(basePath = "publication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Draft(Whole post, Steps steps, Outlook outlook, Missed missed, List<Readers.Line> readers, Readers.Line asked, Margin margin)
            implements TemplateInstance {}
}
