package org.sharewell.web.failures;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServiceUnavailableException;

import org.hibernate.exception.JDBCConnectionException;

import io.quarkus.qute.TemplateException;
import io.quarkus.security.ForbiddenException;

import org.sharewell.web.Refusal;
import org.sharewell.web.Said;

/** Things that go wrong inside an endpoint, each with the status that the outside is to see. */
public enum Failures {
    NULL(500, new NullPointerException("org.sharewell.people.Person.name is null at /home/sharewell")),
    STATE(500, new IllegalStateException("jakarta.persistence.Query SELECT * FROM person")),
    ARGUMENT(500, new IllegalArgumentException("java.lang.Secret")),
    CHECKED(500, new IOException("/home/sharewell/data: No such file")),
    ERROR(500, new StackOverflowError("quarkus")),
    TEMPLATE(500, new TemplateException("org.sharewell.posts: {secret}")),
    INTERNAL(500, new InternalServerErrorException("at org.sharewell.Secret")),
    SYNTAX(500, new PersistenceException(new SQLException("ERROR: syntax error SELECT secret", "42601"))),
    CHECK(500, new PersistenceException(new SQLException("violates check constraint person_name", "23514"))),
    POOL(503, new PersistenceException(new SQLException("Acquisition timeout while waiting for new connection"))),
    DOWN(503, new JDBCConnectionException("org.postgresql", new SQLException("Connection refused", "08001"))),
    TRANSIENT(503, new RuntimeException(new SQLTransientConnectionException("SELECT 1", "08006"))),
    TOO_MANY_CONNECTIONS(503, new RuntimeException(new SQLException("too many clients", "53300"))),
    DISK(503, new RuntimeException(new SQLException("No space left on device /home", "53100"))),
    SHUTDOWN(503, new RuntimeException(new SQLException("terminating", "57P01"))),
    STATEMENT_TIMEOUT(503, new RuntimeException(new SQLException("canceling SELECT", "57014"))),
    DEADLOCK(503, new PersistenceException(new SQLException("deadlock SELECT", "40P01"))),
    SERIALIZATION(503, new PersistenceException(new SQLException("could not serialize", "40001"))),
    LOCK(503, new LockTimeoutException(new SQLException("lock SELECT", "55P03"))),
    REJECTED(503, new RejectedExecutionException("java.util.concurrent.ThreadPoolExecutor")),
    UNAVAILABLE(503, new ServiceUnavailableException("org.sharewell")),
    DUPLICATE(409, new PersistenceException(new SQLException("duplicate key person_username", "23505"))),
    OPTIMISTIC(412, new OptimisticLockException("Row was updated: org.sharewell.posts.Post")),
    VIOLATION(422, new ConstraintViolationException(Set.of())),
    BAD(400, new BadRequestException("jakarta.ws.rs")),
    CUT_OFF(400, new IOException("Connection terminated parsing multipart request")),
    MISSING(404, new NotFoundException("org.sharewell.people.Person#7")),
    FORBIDDEN(403, new ForbiddenException("org.sharewell.web.ProbePages")),
    REFUSED_404(404, Refusal.notFound()),
    REFUSED_403(403, Refusal.forbidden(Said.of(403))),
    REFUSED_409(409, Refusal.conflict(Said.of(409))),
    REFUSED_412(412, Refusal.stale(Said.of(412))),
    REFUSED_413(413, Refusal.tooLarge(Said.of(413))),
    REFUSED_415(415, Refusal.unsupported(Said.of(415))),
    REFUSED_422(422, Refusal.invalid("title", Said.of(413))),
    REFUSED_429(429, Refusal.tooMany(Said.of(429), Duration.ofSeconds(30))),
    REFUSED_503(503, Refusal.unavailable(Said.of(503), Duration.ofSeconds(9))),
    WRAPPED(404, new RuntimeException("at org.sharewell", new RuntimeException(Refusal.notFound())));

    final int status;
    private final Throwable thrown;

    Failures(int status, Throwable thrown) {
        this.status = status;
        this.thrown = thrown;
    }

    public Exception exception() throws Exception {
        if (thrown instanceof Error error) throw error;
        return (Exception) thrown;
    }
}
