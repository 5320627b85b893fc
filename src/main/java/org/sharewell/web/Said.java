package org.sharewell.web;

/** The general words for a status, where nobody has said anything more exact. */
public final class Said {
    private Said() {}

    public static Message title(int status) {
        return Message.of(WebMessages.class, m -> m.title(status));
    }

    public static Message of(int status) {
        return status == 404 ? Message.of(WebMessages.class, WebMessages::notFound) : Message.of(WebMessages.class, m -> m.detail(status));
    }
}
