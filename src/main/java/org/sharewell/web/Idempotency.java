package org.sharewell.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;

/** Does a creating request once, however often it arrives: the API's {@code Idempotency-Key}, a form's hidden {@code key}. */
@ApplicationScoped
public class Idempotency {
    private static final Duration KEPT = Duration.ofHours(24);

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    Idempotency(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The work's answer, or the same answer again for the same person, key and request. Without a key the work is simply done.
     *
     * @param request all that says what is asked for (a path's ids too); compared by its JSON
     * @throws Refusal 422 where the key was used for another request, 400 where it is too long or empty
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Answer once(UUID person, String key, Object request, Supplier<Answer> work) {
        if (key == null) return work.get();
        if (key.isBlank() || key.length() > 200) throw Refusal.malformed(Message.of(WebMessages.class, WebMessages::badKey));
        var hash = hash(request);
        return claim(person, key, hash) ? kept(person, key, work.get()) : again(person, key, hash);
    }

    /** A second request with the key waits here until the first has committed, or takes its place if that failed. */
    private boolean claim(UUID person, String key, byte[] hash) {
        return database.createNativeQuery("""
                insert into idempotency (person_id, key, request_hash, at) values (:person, :key, :hash, :at)
                on conflict do nothing""")
                .setParameter("person", person).setParameter("key", key).setParameter("hash", hash)
                .setParameter("at", clock.instant()).executeUpdate() == 1;
    }

    private Answer kept(UUID person, String key, Answer answer) {
        database.createNativeQuery("""
                update idempotency set status = :status, location = :location, response = :response
                where person_id = :person and key = :key""")
                .setParameter("status", answer.status()).setParameter("location", answer.location())
                .setParameter("response", answer.body() == null ? null : written(answer.body()))
                .setParameter("person", person).setParameter("key", key).executeUpdate();
        return answer;
    }

    private Answer again(UUID person, String key, byte[] hash) {
        var row = (Object[]) database.createNativeQuery("""
                select request_hash, status, location, response from idempotency where person_id = :person and key = :key""")
                .setParameter("person", person).setParameter("key", key).getSingleResult();
        if (!MessageDigest.isEqual(hash, (byte[]) row[0])) throw Refusal.invalid("key", Message.of(WebMessages.class, WebMessages::usedKey));
        return new Answer((int) row[1], (String) row[2], row[3] == null ? null : read((String) row[3]));
    }

    private byte[] hash(Object request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.getClass().getName().getBytes());
            return digest.digest(json.writeValueAsBytes(request));
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String written(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        database.createNativeQuery("delete from idempotency where at < :before")
                .setParameter("before", clock.instant().minus(KEPT)).executeUpdate();
    }
}
