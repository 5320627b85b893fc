package org.sharewell.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** What stands in the database, a line a table, so that a test can say that nothing happened. */
@ApplicationScoped
public class Rows {
    /** What looking and waiting change, and what is noted a moment later of what was published before. */
    private static final Set<String> BESIDE = Set.of("flyway_schema_history", "session", "visit", "post_read", "bucket", "delivery", "audit_entry", "idempotency",
            "notification", "passage", "passage_noted");

    private final EntityManager database;

    Rows(EntityManager database) {
        this.database = database;
    }

    @Transactional
    @SuppressWarnings("unchecked")
    public Map<String, String> now() {
        List<String> tables = database.createNativeQuery("select tablename from pg_tables where schemaname = 'public'", String.class).getResultList();
        var sums = tables.stream().filter(table -> !BESIDE.contains(table)).map(Rows::sum).collect(Collectors.joining(" union all "));
        List<Object[]> lines = database.createNativeQuery(sums, Object[].class).getResultList();
        return lines.stream().collect(Collectors.toMap(line -> (String) line[0], line -> (String) line[1], (a, b) -> a, TreeMap::new));
    }

    /** How many rows there are and which transactions wrote them: each change of a row has it written by another one. */
    private static String sum(String table) {
        return "select '" + table + "', count(*) || ' ' || coalesce(sum(cast(cast(xmin as text) as bigint)), 0) from " + table;
    }

    /** One value, for a test to look behind the pages. */
    @Transactional
    public String one(String sql, Object... values) {
        var query = database.createNativeQuery("select cast((" + sql + ") as text)", String.class);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return (String) query.getSingleResult();
    }

    /** Does what no page does. */
    @Transactional
    public int change(String sql, Object... values) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return query.executeUpdate();
    }
}
