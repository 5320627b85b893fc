package org.sharewell.people;

import java.util.List;

/** Somebody as a file describes them, already known to be right; what it leaves empty is "". */
public record Newcomer(String username, String name, String email, String title, String department, String site, String city,
        String country, String zone, String number, String bio, String phone, String languages, List<String> expertise) {}
