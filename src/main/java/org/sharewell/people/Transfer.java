package org.sharewell.people;

/** Somebody as another system told of them; what it did not say is "". Not active: named there, but not working here any more. */
public record Transfer(String username, String name, String bio, String title, String department, String site, String city, String country,
        boolean active) {}
