package org.sharewell.web.filters;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import org.sharewell.web.Refusal;
import org.sharewell.web.Said;
import org.sharewell.web.Utf8;

/** How much one request may bring, and of what kind: 1 MB, the writing page's texts 2 MB, uploads 11 MB, an address of 4 KB. */
class RequestLimits {
    static final int URI = 4096;
    static final long BODY = 1L << 20;
    /** A long text in letters that take six characters of a form each, and what its page began with. */
    static final long TEXT = 2L << 20;
    static final long UPLOAD = 11L << 20;
    private static final Pattern UPLOADS = Pattern.compile("/(images|admin/imports)(/.*)?|/posts/[^/]+/cover");
    private static final Pattern TEXTS = Pattern.compile("/drafts(/[^/]+/words)?|/posts/[^/]+/(revisions|words|merge|conflict)");
    private static final Pattern FORMS = Pattern.compile("(?i)(application/x-www-form-urlencoded|multipart/form-data)\\s*(;.*)?");
    private static final Pattern JSON = Pattern.compile("(?i)application/([a-z0-9.-]+\\+)?json\\s*(;.*)?");
    private static final Pattern PROGRAMS = Pattern.compile("/(api|scim)/.*");

    void register(@Observes Filters filters) {
        filters.register(RequestLimits::check, Order.LIMITS);
        filters.register(RequestLimits::limitBody, Order.BODY_LIMIT);
    }

    private static void check(RoutingContext context) {
        refusal(context.request()).ifPresentOrElse(no -> Refusing.with(context, no), context::next);
    }

    private static Optional<Refusal> refusal(HttpServerRequest request) {
        if (request.uri().length() > URI) return Optional.of(Refusal.uriTooLong());
        if (!isText(request.query())) return Optional.of(Refusal.malformed(Said.of(400)));
        if (length(request) > limit(request)) return Optional.of(Refusal.tooLarge(Said.of(413)));
        return isReadable(request) ? Optional.empty() : Optional.of(Refusal.unsupported(Said.of(415)));
    }

    private static boolean isText(String query) {
        return query == null || Utf8.decoded(query).filter(Utf8::isText).isPresent();
    }

    static long length(HttpServerRequest request) {
        try {
            return Long.parseLong(Optional.ofNullable(request.getHeader("Content-Length")).orElse("0"));
        } catch (NumberFormatException absurd) {
            return Long.MAX_VALUE;
        }
    }

    private static long limit(HttpServerRequest request) {
        var type = Optional.ofNullable(request.getHeader("Content-Type")).orElse("");
        return UPLOADS.matcher(request.path()).matches() && type.regionMatches(true, 0, "multipart/", 0, 10) ? UPLOAD
                : TEXTS.matcher(request.path()).matches() ? TEXT : BODY;
    }

    /** Programs bring JSON, forms bring forms: a form's content type is one that any page elsewhere could send. */
    private static boolean isReadable(HttpServerRequest request) {
        var type = request.getHeader("Content-Type");
        if (length(request) == 0 && request.getHeader("Transfer-Encoding") == null) return true;
        if (type == null) return false;
        return JSON.matcher(type).matches() || !PROGRAMS.matcher(request.path()).matches() && FORMS.matcher(type).matches();
    }

    /** Counts what is read where no length was announced. */
    private static void limitBody(RoutingContext context) {
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit(context.request()));
        context.next();
    }
}
