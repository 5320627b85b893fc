package org.sharewell.imports.wordpress;

/** A file that was uploaded: under which address it was to be had, where it lay among the uploads, and with which text it belongs. */
record Attachment(String id, String url, String file, String alt, String parent) {
    static Attachment of(Item item) {
        var url = item.text("wp:attachment_url").isEmpty() ? item.text("guid") : item.text("wp:attachment_url");
        return new Attachment(item.text("wp:post_id"), url, item.meta("_wp_attached_file"), item.meta("_wp_attachment_image_alt"), item.text("wp:post_parent"));
    }
}
