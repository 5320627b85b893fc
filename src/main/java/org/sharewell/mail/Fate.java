package org.sharewell.mail;

/** What became of a letter that was carried to the mail server. */
enum Fate {
    /** The server took it. */
    SENT,
    /** The server will never take it: the address or what it says is refused for good. */
    BOUNCED,
    /** The server does not take it now. */
    LATER,
    /** No server takes anything from us now: it is out of reach, or refuses us whoever we write to. */
    UNREACHABLE,
    /** Nobody knows whether the server took it. */
    UNCERTAIN;

    private static final int TEMPORARY = 400;
    private static final int PERMANENT = 500;

    /** By what the server answered to one letter (RFC 5321, 4.2.1); without an answer all depends on whether it had got it. */
    static Fate of(int reply, boolean handedOver) {
        if (reply >= PERMANENT) return BOUNCED;
        if (reply >= TEMPORARY) return LATER;
        return handedOver ? UNCERTAIN : UNREACHABLE;
    }
}
