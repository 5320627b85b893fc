package org.sharewell.imports;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** What earlier runs have brought, by the names the sources have for it. */
@ApplicationScoped
class Origins {
    private static final int LONGEST = 400;

    private final EntityManager entities;
    private final Clock clock;

    Origins(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** All that came from a source, by its key. */
    @Transactional(MANDATORY)
    Map<String, Origin> of(String source) {
        var origins = new HashMap<String, Origin>();
        entities.unwrap(Session.class).createNativeQuery("select key, person_id, post_id, image_id, hash, written from imported where source = :source", Row.class)
                .setParameter("source", source).getResultList().forEach(row -> origins.put(row.key(), row.origin()));
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
    record Row(String key, UUID person, UUID post, UUID image, byte[] hash, byte[] written) {
        Origin origin() {
            var kind = person != null ? Origin.Kind.PERSON : post != null ? Origin.Kind.POST : Origin.Kind.IMAGE;
            return new Origin(kind, person != null ? person : post != null ? post : image, hash, written);
        }
    }
}
