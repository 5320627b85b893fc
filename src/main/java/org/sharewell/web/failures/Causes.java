package org.sharewell.web.failures;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.HttpClosedException;

import org.sharewell.web.Errors;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;
import org.sharewell.web.Said;
import org.sharewell.web.WebMessages;

/** Reads from an exception what kind of failure it is: the one place that knows the libraries' exceptions. */
final class Causes {
    /** Connection, resources, operator, deadlock, lock timeout: all pass by themselves (PostgreSQL appendix A). */
    private static final Pattern PASSING = Pattern.compile("08...|53...|57...|58...|40001|40P01|55P03|25P0[34]");

    /** What Quarkus says, after it has answered 413 itself, to whoever reads on. */
    private static final String TOO_LARGE = "Request too large";
    /** What the reader of forms says of one that ends before its last boundary. */
    private static final String CUT_OFF = "Connection terminated parsing multipart request";

    private Causes() {}

    /** The failure that the innermost cause known here stands for; anything unknown is a fault of ours. */
    static Failure of(Throwable thrown) {
        var known = chain(thrown).map(Causes::known).flatMap(Optional::stream).toList();
        return known.isEmpty() ? general(thrown) : known.getLast();
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(20);
    }

    private static Optional<Failure> known(Throwable cause) {
        return Optional.ofNullable(switch (cause) {
            case Refusal refusal -> Failure.of(refusal);
            case InvalidDefinitionException _ -> null;
            case MismatchedInputException json -> badField(json);
            case ConstraintViolationException invalid -> Violations.of(invalid);
            case ForbiddenException _ -> Failure.plain(403);
            case OptimisticLockException _ -> Failure.plain(412);
            case SQLException sql -> database(sql);
            case RejectedExecutionException _ -> Failure.unavailable();
            case HttpClosedException _ -> Failure.plain(400);
            case IOException io when CUT_OFF.equals(io.getMessage()) -> Failure.plain(400);
            case IOException io when TOO_LARGE.equals(io.getMessage()) -> Failure.plain(413);
            default -> null;
        });
    }

    /** A pool that has nothing left to give throws without a state. */
    private static Failure database(SQLException sql) {
        var state = sql.getSQLState();
        if (state == null || PASSING.matcher(state).matches()) return Failure.unavailable();
        return state.equals("23505") ? Failure.plain(409) : null;
    }

    private static Failure badField(MismatchedInputException json) {
        var field = json.getPath().stream().map(JsonMappingException.Reference::getFieldName).filter(Objects::nonNull).toList();
        var errors = new Errors();
        if (!field.isEmpty()) errors.add(String.join(".", field), Message.of(WebMessages.class, WebMessages::badField));
        return new Failure(400, Said.of(400), errors, Map.of());
    }

    private static Failure general(Throwable thrown) {
        return thrown instanceof WebApplicationException web ? of(web) : Failure.plain(500);
    }

    private static Failure of(WebApplicationException thrown) {
        int status = thrown instanceof NotFoundException ? 404 : thrown.getResponse().getStatus();
        // The exception does not say what is allowed; an OPTIONS request does, and a 405 must name something (RFC 9110 15.5.6).
        return new Failure(status, Said.of(status), new Errors(), status == 405 ? Map.of("Allow", "OPTIONS") : Map.of());
    }
}
