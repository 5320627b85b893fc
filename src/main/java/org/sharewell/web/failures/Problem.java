package org.sharewell.web.failures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.sharewell.web.Said;

/** A failure as programs read it (RFC 9457); errors by field where fields are to blame. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(String type, String title, int status, String detail, String instance, Map<String, List<String>> errors) {
    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Failure failure, UUID id, Locale locale) {
        return new Problem("about:blank", Said.title(failure.status()).in(locale), failure.status(),
                failure.why().in(locale), "urn:uuid:" + id, failure.errors().in(locale));
    }
}
