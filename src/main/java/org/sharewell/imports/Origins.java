package org.sharewell.imports;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** What earlier runs have brought, by the names the sources have for it. */
@ApplicationScoped
class Origins {
    private static final int LONGEST = 400;
    private static final String ROWS = "select key, person_id, post_id, image_id, comment_id, hash, written from imported where source = :source";

    private final EntityManager entities;
    private final Clock clock;

    Origins(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** All that came from a source, by its key; without comments, of which there may be very many. */
    @Transactional(MANDATORY)
    Map<String, Origin> of(String source) {
        return rows(entities.unwrap(Session.class).createNativeQuery(ROWS + " and key not like 'comment:%'", Row.class), source);
    }

    /** Those of these keys that came from a source. */
    @Transactional(MANDATORY)
    Map<String, Origin> of(String source, Collection<String> keys) {
        var query = entities.unwrap(Session.class).createNativeQuery(ROWS + " and key = any(:keys)", Row.class);
        return rows(query.setParameter("keys", keys.toArray(String[]::new)), source);
    }

    /** Whether somebody is here only because an import wrote them down. */
    @Transactional(MANDATORY)
    boolean hasBrought(UUID person) {
        return entities.unwrap(Session.class).createNativeQuery("select exists (select 1 from imported where person_id = :person and octet_length(written) > 0)", Boolean.class)
                .setParameter("person", person).getSingleResult();
    }

    private static Map<String, Origin> rows(NativeQuery<Row> query, String source) {
        var origins = new HashMap<String, Origin>();
        query.setParameter("source", source).getResultList().forEach(row -> origins.put(row.key(), row.origin()));
        return origins;
    }

    @Transactional(MANDATORY)
    void keep(String source, String key, Origin origin) {
        entities.flush();
        entities.createNativeQuery("""
                insert into imported (source, key, %1$s, hash, written, imported_at) values (:source, :key, :thing, :hash, :written, :now)
                on conflict (source, key) do update set %1$s = excluded.%1$s, hash = excluded.hash, written = excluded.written,
                    imported_at = excluded.imported_at""".formatted(origin.kind().column()))
                .setParameter("source", source).setParameter("key", key).setParameter("thing", origin.thing())
                .setParameter("hash", origin.hash()).setParameter("written", origin.written()).setParameter("now", clock.instant()).executeUpdate();
    }

    /** A key that is not too long. */
    static String key(Origin.Kind kind, String name) {
        var key = kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + name;
        return key.length() <= LONGEST ? key : HexFormat.of().formatHex(Hash.of(key.getBytes(StandardCharsets.UTF_8)));
    }

    /** One row; what it once was is told by its key when the thing is gone. */
    record Row(String key, UUID person, UUID post, UUID image, UUID comment, byte[] hash, byte[] written) {
        Origin origin() {
            var kind = person != null ? Origin.Kind.PERSON : post != null ? Origin.Kind.POST : comment != null ? Origin.Kind.COMMENT : Origin.Kind.IMAGE;
            return new Origin(kind, Stream.<UUID>of(person, post, comment, image).filter(Objects::nonNull).findFirst().orElse(null), hash, written);
        }
    }
}
