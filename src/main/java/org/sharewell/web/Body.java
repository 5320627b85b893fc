package org.sharewell.web;

/** The body of a request to the API. */
public final class Body {
    private Body() {}

    /** The body itself; one that is missing is a malformed request. */
    public static <T> T required(T body) {
        if (body == null) throw Refusal.malformed(Message.of(WebMessages.class, WebMessages::badJson));
        return body;
    }
}
