package org.sharewell.web.failures;

import java.util.Locale;

import jakarta.inject.Provider;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;

import org.sharewell.web.Reader;

/** Answers whatever an endpoint throws; only a missing sign-in is left to the challenge. */
class ErrorMappers {
    private final ErrorPages pages;
    private final Provider<Reader> reader;

    ErrorMappers(ErrorPages pages, Provider<Reader> reader) {
        this.pages = pages;
        this.reader = reader;
    }

    /** Named one by one, because Quarkus has mappers of its own for them, and the nearest class wins. */
    @ServerExceptionMapper({ Throwable.class, RuntimeException.class, WebApplicationException.class, NotFoundException.class,
            ForbiddenException.class, ValidationException.class, MismatchedInputException.class })
    Response map(Throwable thrown, UriInfo uri, HttpHeaders headers) {
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 400) return web.getResponse();
        var failure = Causes.of(thrown);
        var answer = pages.answer(thrown, failure, asking(failure, uri, headers));
        var response = Response.status(failure.status()).type(answer.type()).entity(answer.body());
        failure.headers().forEach(response::header);
        return response.build();
    }

    private Asking asking(Failure failure, UriInfo uri, HttpHeaders headers) {
        var asking = Asking.of(uri.getPath(), headers::getHeaderString);
        return failure.isOurs() ? asking : asking.in(language(asking.locale()));
    }

    /** The person's own language if it is known without further trouble; asking a database that is down would take seconds. */
    private Locale language(Locale accepted) {
        try {
            return reader.get().locale();
        } catch (RuntimeException unknown) {
            return accepted;
        }
    }
}
