package org.sharewell.posts;

import java.util.UUID;

import org.sharewell.people.Viewer;

/** Knows whom a rendered text by the viewer would reach, by the addresses of ours that it links to. */
public interface Reach {
    /** Of a text that appears in a place: on the blog, or in a space. */
    Reached of(Viewer viewer, boolean onBlog, UUID space, String html);
}
