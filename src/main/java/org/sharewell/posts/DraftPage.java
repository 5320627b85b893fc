package org.sharewell.posts;

import io.quarkus.qute.TemplateInstance;

import org.sharewell.people.Viewer;

/** Shows a post that has not been published yet to somebody who may read it. */
public interface DraftPage {
    TemplateInstance of(Viewer viewer, Post post);
}
