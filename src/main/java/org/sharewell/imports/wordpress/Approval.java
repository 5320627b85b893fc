package org.sharewell.imports.wordpress;

/** Whether a comment stood under its post: only those that somebody approved come, and no machine's. */
record Approval(boolean comes, String name) {
    static Approval of(Fields comment) {
        var type = comment.text("wp:comment_type");
        if (!type.isEmpty() && !type.equals("comment")) return new Approval(false, type);
        return switch (comment.text("wp:comment_approved")) {
            case "1" -> new Approval(true, "approved");
            case "0" -> new Approval(false, "not approved");
            case "" -> new Approval(false, "of unknown approval");
            case String other -> new Approval(false, other);
        };
    }
}
