package org.sharewell.spaces;

/**
 * What a viewer may see, written once: the blog, open spaces, and the spaces one is a member of.
 * The fragments are SQL conditions with the named parameter {@code viewer}; every list, page, feed, count and export uses them.
 */
public final class Visibility {
    /** The ids of all spaces whose content somebody may read. */
    private static final String READABLE_SPACES = """
            (select vs.id from space vs where vs.visibility = 'open'
             union all select vm.space_id from membership vm where vm.person_id = %s and vm.state = 'member')""";

    private Visibility() {}

    /** Whether something with the columns {@code on_blog} and {@code space_id} may be read. */
    public static String readable(String item) {
        return readable(item, ":viewer");
    }

    /** The same for somebody else, whose id is the expression {@code person}. */
    public static String readable(String item, String person) {
        return "(" + item + ".on_blog or " + item + ".space_id in " + READABLE_SPACES.formatted(person) + ")";
    }

    /** Whether what is in a space may be read. */
    public static String readableSpace(String space) {
        return space + ".id in " + READABLE_SPACES.formatted(":viewer");
    }

    /** Whether a space is listed for the viewer: all but private ones, and those one belongs or is invited to. */
    public static String listed(String space) {
        return "(" + space + ".visibility <> 'private' or exists (select 1 from membership vm where vm.space_id = " + space
                + ".id and vm.person_id = :viewer and vm.state in ('member', 'invited')))";
    }
}
