package org.sharewell.web;

/** How many items of a list are asked for: 1 to 100, 20 unless said; declare it with {@code @DefaultValue(Limit.DEFAULT)}. */
public record Limit(int count) {
    public static final String DEFAULT = "20";
    private static final int MOST = 100;

    /** Found by JAX-RS for parameters; refuses anything else with 400. */
    public static Limit fromString(String value) {
        try {
            return new Limit(Integer.parseInt(value));
        } catch (NumberFormatException malformed) {
            throw refusal();
        }
    }

    public Limit {
        if (count < 1 || count > MOST) throw refusal();
    }

    private static Refusal refusal() {
        return Refusal.malformed(Message.of(WebMessages.class, WebMessages::badLimit));
    }
}
