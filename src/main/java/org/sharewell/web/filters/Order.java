package org.sharewell.web.filters;

/** In which order the filters before all routes run: the highest number first; sign-in has 200. */
public final class Order {
    public static final int HEADERS = 1000;
    static final int ODD_PATHS = 900;
    static final int LIMITS = 800;
    static final int SAME_ORIGIN = 700;
    static final int STATIC_FILES = 600;
    /** After Quarkus has set its own limit (2), so that ours holds. */
    static final int BODY_LIMIT = 1;

    private Order() {}
}
