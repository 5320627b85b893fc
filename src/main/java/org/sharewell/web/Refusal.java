package org.sharewell.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A clear no: what the domain throws, and what becomes a page or a problem+json in one place. */
public final class Refusal extends RuntimeException {
    private final int status;
    private final transient Message why;
    private final transient Errors errors;
    private final Duration retryAfter;

    private Refusal(int status, Message why, Errors errors, Duration retryAfter) {
        super("refused with " + status, null, false, false);
        this.status = status;
        this.why = why;
        this.errors = errors;
        this.retryAfter = retryAfter;
    }

    private static Refusal plain(int status, Message why) {
        return new Refusal(status, why, new Errors(), null);
    }

    /** 404: missing and invisible are the same. */
    public static Refusal notFound() {
        return plain(404, Message.of(WebMessages.class, WebMessages::notFound));
    }

    /** 400: the request itself is malformed. */
    public static Refusal malformed(Message why) {
        return plain(400, why);
    }

    /** 403: visible, but not yours to do. */
    public static Refusal forbidden(Message why) {
        return plain(403, why);
    }

    /** 405: this address does not do that. */
    public static Refusal notAllowed() {
        return plain(405, Said.of(405));
    }

    /** 409: not in this state. */
    public static Refusal conflict(Message why) {
        return plain(409, why);
    }

    /** 412: somebody changed it meanwhile. */
    public static Refusal stale(Message why) {
        return plain(412, why);
    }

    public static Refusal tooLarge(Message why) {
        return plain(413, why);
    }

    public static Refusal unsupported(Message why) {
        return plain(415, why);
    }

    /** 422: the fields named are not right. */
    public static Refusal invalid(Errors errors) {
        return new Refusal(422, Message.of(WebMessages.class, WebMessages::invalid), errors, null);
    }

    public static Refusal invalid(String field, Message why) {
        return invalid(new Errors().add(field, why));
    }

    /** 428: a change must name the version it changes (RFC 6585 3). */
    static Refusal versionMissing() {
        return plain(428, Said.of(428));
    }

    public static Refusal uriTooLong() {
        return plain(414, Said.of(414));
    }

    public static Refusal tooMany(Message why, Duration retryAfter) {
        return new Refusal(429, why, new Errors(), retryAfter);
    }

    public static Refusal unavailable(Message why, Duration retryAfter) {
        return new Refusal(503, why, new Errors(), retryAfter);
    }

    public int status() {
        return status;
    }

    public Message why() {
        return why;
    }

    /** All it says, in a reader's language: what is wrong field by field, or else why. */
    public List<String> in(Locale locale) {
        var byField = errors.in(locale).values().stream().flatMap(List::stream).toList();
        return byField.isEmpty() ? List.of(why.in(locale)) : byField;
    }

    public Errors errors() {
        return errors;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
