package org.sharewell.posts.copies;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import org.hibernate.Session;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** All working copies, each under the name of its form: the kind and the id of what it is about. */
@ApplicationScoped
public class Copies {
    private static final Duration KEPT = Duration.ofDays(90);
    /** Of more unsent texts the oldest go. */
    private static final int MOST = 200;

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    Copies(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /** What a person typed into the form of this name and did not send. */
    public Optional<Copy> of(UUID person, String name) {
        return entities.unwrap(Session.class).createNativeQuery("""
                select cast(fields as text) as fields, tab, version, saved_at from working_copy
                where person_id = :person and name = :name""", Row.class)
                .setParameter("person", person).setParameter("name", name).getResultStream().findFirst().map(this::copy);
    }

    /** The same, while no other page of theirs may keep anything under this name. */
    @Transactional(MANDATORY)
    public Optional<Copy> held(UUID person, String name) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)").setParameter("key", person + name).getResultList();
        return of(person, name);
    }

    /** Keeps what a person typed in place of what they typed before. */
    @Transactional(MANDATORY)
    public void keep(UUID person, String name, Map<String, String> fields, String tab, Long version) {
        entities.createNativeQuery("""
                insert into working_copy (person_id, name, fields, tab, version, saved_at)
                values (:person, :name, cast(:fields as jsonb), :tab, cast(:version as bigint), :at)
                on conflict (person_id, name) do update
                set fields = excluded.fields, tab = excluded.tab, version = excluded.version, saved_at = excluded.saved_at""")
                .setParameter("person", person).setParameter("name", name).setParameter("fields", written(fields))
                .setParameter("tab", tab).setParameter("version", version).setParameter("at", clock.instant()).executeUpdate();
        entities.createNativeQuery("""
                delete from working_copy where person_id = :person and saved_at < (
                  select saved_at from working_copy where person_id = :person order by saved_at desc offset :most limit 1)""")
                .setParameter("person", person).setParameter("most", MOST).executeUpdate();
    }

    /** It has been sent, or is not wanted any more. */
    @Transactional(MANDATORY)
    public void forget(UUID person, String name) {
        entities.createNativeQuery("delete from working_copy where person_id = :person and name = :name")
                .setParameter("person", person).setParameter("name", name).executeUpdate();
    }

    /**
     * It has been sent from a page: what another page of theirs has kept, and this one has not sent, stays.
     *
     * @param page  null where it is not known
     * @param shown when what the page began with was kept; null where it began with nothing
     * @param said  the form's fields as they were sent
     */
    @Transactional(MANDATORY)
    public void sent(UUID person, String name, String page, Instant shown, Map<String, String> said) {
        entities.unwrap(Session.class).createNativeMutationQuery("""
                delete from working_copy where person_id = :person and name = :name
                  and (cast(:page as text) is null or tab = :page or saved_at = :shown or not exists (
                    select from jsonb_each_text(fields) as kept where position(kept.value in coalesce(cast(:said as jsonb) ->> kept.key, '')) = 0))""")
                .setParameter("person", person).setParameter("name", name).setParameter("page", page, String.class)
                .setParameter("shown", shown, Instant.class).setParameter("said", written(said)).executeUpdate();
    }

    @Scheduled(every = "24h", delayed = "15m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        entities.createNativeQuery("delete from working_copy where saved_at < :before")
                .setParameter("before", clock.instant().minus(KEPT)).executeUpdate();
    }

    private Copy copy(Row row) {
        try {
            return new Copy(json.readValue(row.fields(), new TypeReference<>() {}), row.tab(), row.version(), row.savedAt());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String written(Map<String, String> fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    record Row(String fields, String tab, Long version, Instant savedAt) {}
}
