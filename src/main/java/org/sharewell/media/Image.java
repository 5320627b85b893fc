package org.sharewell.media;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.sharewell.web.Ids;

/** A picture somebody uploaded: where its pixels are, and who may take it away again. */
@Entity
public class Image {
    @Id
    public UUID id;
    public String sha256;
    @Column(name = "media_type")
    public String mediaType;
    public int width;
    public int height;
    public long bytes;
    @Column(name = "file_name")
    public String fileName;
    @Column(name = "uploaded_by")
    public UUID uploadedBy;
    @Column(name = "uploaded_at")
    public Instant uploadedAt;
    /** Since when something shows it; without it the sweep takes it away. */
    @Column(name = "attached_at")
    public Instant attachedAt;

    protected Image() {}

    Image(Picture picture, FileName name, long bytes, String sha256) {
        this.id = Ids.next();
        this.sha256 = sha256;
        this.mediaType = picture.kind().mediaType;
        this.width = picture.width();
        this.height = picture.height();
        this.bytes = bytes;
        this.fileName = name.value();
    }

    /** Where it is served. */
    public String url() {
        return "/images/" + id;
    }

    /** Where one of its sizes is served. */
    public String url(Size size) {
        return size == Size.ORIGINAL ? url() : url() + "/" + size.slug();
    }

    /** What shows it in a text. */
    public String markdown() {
        return "![%s](%s)".formatted(new FileName(fileName).markdown(), url());
    }

    /** The size that there is a file of: a narrow picture is its own medium one. */
    Size stored(Size size) {
        return size == Size.MEDIUM && width <= Size.MEDIUM.width ? Size.ORIGINAL : size;
    }

    String mediaType(Size size) {
        return stored(size) == Size.ORIGINAL ? mediaType : thumbnailType(mediaType);
    }

    /** Thumbnails of what may be transparent are PNG. */
    static String thumbnailType(String mediaType) {
        return mediaType.equals(Kind.JPEG.mediaType) ? mediaType : Kind.PNG.mediaType;
    }

    String tag(Size size) {
        return sha256 + "-" + stored(size).slug();
    }

    String disposition(Size size) {
        return new FileName(fileName).disposition(mediaType(size).equals(Kind.JPEG.mediaType) ? "jpg"
                : mediaType(size).substring("image/".length()));
    }
}
