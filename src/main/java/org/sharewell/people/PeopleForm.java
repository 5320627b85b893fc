package org.sharewell.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.QueryParam;

import org.sharewell.text.Text;

/** Whom somebody looks for in the directory; empty is everybody. */
record PeopleForm(@QueryParam("q") String q, @QueryParam("department") String department, @QueryParam("site") String site,
        @QueryParam("expertise") String expertise, @QueryParam("role") String role) {

    PeopleForm {
        q = cut(Text.oneLine(q), 200);
        department = Text.oneLine(department);
        site = Text.oneLine(site);
        expertise = Text.oneLine(expertise);
        role = Text.oneLine(role);
    }

    private static String cut(String typed, int most) {
        return typed.codePointCount(0, typed.length()) <= most ? typed : typed.substring(0, typed.offsetByCodePoints(0, most));
    }

    boolean searches() {
        return !q.isEmpty();
    }

    public boolean isEmpty() {
        return q.isEmpty() && department.isEmpty() && site.isEmpty() && expertise.isEmpty() && role.isEmpty();
    }

    /** The same search without a field, for links that take a filter away. */
    public String without(String field) {
        return query(field, "");
    }

    /** The same search as an address's query, to which a place in the list can be added. */
    public String query() {
        return query("", "");
    }

    private String query(String without, String query) {
        query = add(query, "q", without, q);
        query = add(query, "department", without, department);
        query = add(query, "site", without, site);
        query = add(query, "expertise", without, expertise);
        return add(query, "role", without, role);
    }

    private static String add(String query, String name, String without, String value) {
        if (value.isEmpty() || name.equals(without)) return query;
        return query + (query.isEmpty() ? "" : "&") + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
