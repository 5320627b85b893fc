package org.sharewell.posts.aids;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import org.sharewell.media.Image;
import org.sharewell.media.Images;
import org.sharewell.media.Upload;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.PostForm;
import org.sharewell.posts.Posts;
import org.sharewell.posts.Tag;
import org.sharewell.posts.Wholes;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;
import org.sharewell.web.SeeOther;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** The cover sent by a plain form: what a browser without scripts can do. */
@Path("/")
@Authenticated
class CoverPages {
    private final Posts posts;
    private final Wholes wholes;
    private final Images images;
    private final RateLimits limits;
    private final Viewer viewer;

    CoverPages(Posts posts, Wholes wholes, Images images, RateLimits limits, Viewer viewer) {
        this.posts = posts;
        this.wholes = wholes;
        this.images = images;
        this.limits = limits;
        this.viewer = viewer;
    }

    /** Takes the picture as the post's cover; everything else of the post stays. */
    @POST
    @Path("posts/{id}/cover")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    public RestResponse<Void> cover(UUID id, @RestForm("file") FileUpload file) throws IOException {
        var post = posts.editable(viewer, id);
        if (file == null || file.size() == 0) throw Refusal.invalid("file", Message.of(AidMessages.class, AidMessages::coverMissing));
        limits.take(Allowance.UPLOADS, viewer.id().toString());
        posts.revise(viewer, post, with(post, stored(file)));
        return SeeOther.to("/posts/" + id + "/edit");
    }

    private Image stored(FileUpload file) throws IOException {
        try (var content = Files.newInputStream(file.uploadedFile())) {
            return images.store(new Upload(content, file.fileName(), file.contentType()), viewer.id());
        }
    }

    private PostForm with(Post post, Image cover) {
        var whole = wholes.of(viewer, post);
        var space = whole.head().space() == null ? null : whole.head().space().slug();
        return new PostForm(post.kind(), post.title, post.standfirst, post.markdown, post.onBlog, space, whole.tags().stream().map(Tag::name).toList(), List.of(), cover.id);
    }
}
