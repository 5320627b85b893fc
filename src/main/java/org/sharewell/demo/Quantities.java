package org.sharewell.demo;

/** How much of everything. */
record Quantities(int people, int posts, int comments, int sessions, long seed) {
    int spaces() {
        return Math.max(12, people / 12);
    }

    int tags() {
        return Math.clamp(posts / 50, 20, 400);
    }
}
